package io.kaidan.relation;

import io.kaidan.clause.Filler;
import io.kaidan.clause.Frame;
import io.kaidan.clause.Roles;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import java.util.List;

/**
 * On whose word a fact rests: the speaker of the innermost statement it stands in, or the outlet that reports it. A
 * report without content of its own (通信社が伝えた。) reports the sentence before.
 */
final class Attribution {
    private final AnnotatedText text;

    Attribution(AnnotatedText text) {
        this.text = text;
    }

    List<Fact> attribute(List<Fact> facts) {
        return facts.stream().map(f -> attribute(f, facts)).toList();
    }

    private Fact attribute(Fact fact, List<Fact> facts) {
        Fact innermost = null;
        Span smallest = null;
        for (Fact other : facts) {
            Span told = other == fact || other.frame() == fact.frame() ? null : told(other);
            boolean inside = told != null && told.contains(fact.frame().trigger());
            if (inside && (smallest == null || smallest.contains(told))) {
                innermost = other;
                smallest = told;
            }
        }
        return innermost == null
                ? fact
                : fact.withAttribution(innermost.subject().name());
    }

    /** What a fact says that someone said or reported; null when it says no such thing. */
    private Span told(Fact fact) {
        Frame frame = fact.frame();
        if (frame.kind() == Frame.Kind.TITLE) {
            return null;
        }
        if (fact.content() != null) {
            return fact.content();
        }
        if (fact.object() != null || !frame.classes().contains("report") && frame.kind() != Frame.Kind.SOURCE) {
            return null;
        }
        Filler content = frame.role(Roles.CONTENT);
        return content != null ? content.span() : before(frame);
    }

    /** The sentence before one that only says who reported it; null when there is none. */
    private Span before(Frame report) {
        Sentence previous = null;
        for (Sentence sentence : text.sentences()) {
            if (sentence.number() == report.sentence().number() - 1 && !sentence.isHeadline()) {
                previous = sentence;
            }
        }
        return previous == null ? null : previous.span();
    }
}
