package io.kaidan.relation;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Argument;
import io.kaidan.document.Relation;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes rows of facts and numbers their events: the pairs of one meeting share a number. */
final class RowBuilder {
    private final AnnotatedText text;
    private final EventCodes codes;
    private final Confidence confidence;

    RowBuilder(AnnotatedText text, EventCodes codes, Confidence confidence) {
        this.text = text;
        this.codes = codes;
        this.confidence = confidence;
    }

    List<Relation> rows(List<Fact> facts) {
        Map<Span, Integer> events = new HashMap<>();
        List<Relation> rows = new ArrayList<>();
        for (Fact fact : facts) {
            int event = events.computeIfAbsent(fact.frame().trigger(), t -> events.size() + 1);
            rows.add(row(fact, event));
        }
        return rows;
    }

    private Relation row(Fact fact, int event) {
        Span evidence = RelationExtractor.evidence(fact);
        EventCodes.Codes code = codes.of(fact);
        Argument subject = within(fact.subject(), evidence);
        return new Relation(
                fact.type(),
                subject,
                fact.object() == null ? null : within(fact.object(), evidence),
                fact.content() == null ? "" : text.text().surface(fact.content()),
                fact.content(),
                fact.form(),
                fact.modality(),
                fact.attributedTo(),
                fact.date(),
                fact.dateBasis(),
                fact.place(),
                event,
                fact.frame().trigger(),
                evidence,
                fact.frame().sentence().number(),
                fact.rule().id(),
                code.cameo(),
                code.plover(),
                confidence.of(fact, subject));
    }

    /** The argument, with its span only where it is written in the evidence. */
    private static Argument within(Argument argument, Span evidence) {
        boolean written = argument.span() != null && evidence.contains(argument.span());
        return written ? argument : new Argument(argument.entity(), argument.surface(), null);
    }
}
