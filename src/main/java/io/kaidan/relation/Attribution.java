package io.kaidan.relation;

import io.kaidan.clause.Filler;
import io.kaidan.clause.Frame;
import io.kaidan.clause.Roles;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import io.kaidan.relation.Tellings.Telling;
import java.util.ArrayList;
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

    /** @param facts in order of their triggers */
    List<Fact> attribute(List<Fact> facts) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Span span = told(facts.get(i));
            if (span != null) {
                told.add(new Telling(span, facts.get(i), i));
            }
        }
        Tellings tellings = new Tellings(told);
        return facts.stream().map(fact -> attribute(fact, tellings)).toList();
    }

    private static Fact attribute(Fact fact, Tellings tellings) {
        Telling innermost = null;
        for (Telling telling : tellings.around(fact.frame().trigger())) {
            boolean other = telling.by().frame() != fact.frame();
            if (other && (innermost == null || innermost.told().contains(telling.told()))) {
                innermost = telling;
            }
        }
        return innermost == null
                ? fact
                : fact.withAttribution(innermost.by().subject().name());
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
        int before = report.sentence().number() - 1;
        Sentence previous = before < 1 ? null : text.sentences().get(before - 1);
        return previous == null || previous.isHeadline() ? null : previous.span();
    }
}
