package io.kaidan.eval.format;

import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.CodePointText;
import io.kaidan.eval.format.BratLines.Attribute;
import io.kaidan.eval.format.BratLines.Event;
import java.util.List;

/** What the attributes of brat's events say, and what is meant where there are none. */
final class BratProperties {
    private static final String MODALITY = "Modality";

    private final BratLines lines;
    private final CodePointText text;
    private final int headlineEnd;

    BratProperties(BratLines lines, CodePointText text, int headlineEnd) {
        this.lines = lines;
        this.text = text;
        this.headlineEnd = headlineEnd;
    }

    /** ASSERTED where the annotator did not say. */
    String modality(Event event) {
        for (Attribute attribute : lines.attributes(event.id())) {
            if (attribute.name().equals(MODALITY)) {
                return oneOf(attribute, JsonRelationReader.MODALITIES);
            }
        }
        return AnnotatedRelation.ASSERTED;
    }

    /** @param content where the words of the relation stand; null for none */
    String form(Event event, CodePointSpan content) {
        String form = "";
        String expected = BratRoles.formAttribute(event.type());
        for (Attribute attribute : lines.attributes(event.id())) {
            if (attribute.name().equals(expected)) {
                form = switch (event.type()) {
                    case AnnotatedRelation.MET -> oneOf(attribute, JsonRelationReader.CHANNELS);
                    case AnnotatedRelation.SAID -> oneOf(attribute, JsonRelationReader.FORMS);
                    case AnnotatedRelation.ROLE -> AnnotatedRelation.FORMER;
                    default -> attribute.value();
                };
            } else if (!attribute.name().equals(MODALITY)) {
                lines.report(
                        attribute.line(),
                        event.type() + " has no attribute '" + attribute.name() + "', expected " + MODALITY + " or "
                                + expected);
            }
        }
        return form.isEmpty() ? usualForm(event.type(), content) : form;
    }

    private String oneOf(Attribute attribute, List<String> values) {
        if (!values.contains(attribute.value())) {
            lines.report(
                    attribute.line(),
                    attribute.name() + " '" + attribute.value() + "', expected one of " + String.join(", ", values));
        }
        return attribute.value();
    }

    /** What a relation is whose annotator did not say. */
    private String usualForm(String type, CodePointSpan content) {
        if (type.equals(AnnotatedRelation.MET)) {
            return AnnotatedRelation.IN_PERSON;
        }
        if (!type.equals(AnnotatedRelation.SAID) || content == null) {
            return "";
        }
        if (content.begin() < headlineEnd) {
            return AnnotatedRelation.HEADLINE;
        }
        String before = text.slice(content.begin() - 1, content.begin());
        return before.matches("[「『]") ? AnnotatedRelation.DIRECT : AnnotatedRelation.INDIRECT;
    }
}
