package io.kaidan.relation;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Span;
import java.util.List;

/** On whose word a fact rests: the speaker of the statement it stands in. */
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
        for (Fact other : facts) {
            boolean statement = other != fact
                    && other.content() != null
                    && !other.frame().classes().contains("title");
            if (statement
                    && holds(other.content(), fact)
                    && (innermost == null || innermost.content().contains(other.content()))) {
                innermost = other;
            }
        }
        return innermost == null
                ? fact
                : fact.withAttribution(innermost.subject().name());
    }

    private boolean holds(Span content, Fact fact) {
        return content.contains(fact.frame().trigger())
                && content.end() <= text.text().length();
    }
}
