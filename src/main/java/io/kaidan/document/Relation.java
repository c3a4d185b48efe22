package io.kaidan.document;

import java.util.Objects;

/**
 * One row of the table: a fact that the article tells.
 *
 * @param type MET, SAID, REPORTED, VISITED, ROLE, or what a rule file adds
 * @param subject who; the outlet of a REPORTED
 * @param object whom, where to, to whom, of what; null when none
 * @param content what was said or the title held, verbatim; empty when the relation has none
 * @param contentSpan where {@code content} stands, or null
 * @param form DIRECT, INDIRECT, HEADLINE; IN_PERSON, PHONE, VIDEO; FORMER; or empty
 * @param attributedTo on whose word it rests when not the article's own: a name or HEARSAY; else empty
 * @param date ISO day, month or year of the event, empty when not given
 * @param dateBasis where the date comes from, or null without a date
 * @param place name of the place, empty when not given
 * @param event number of the event within the article, from 1: pairs of one meeting share it
 * @param trigger the word that carries the relation
 * @param evidence the clause or sentence that says so
 * @param sentence number of the sentence of the trigger
 * @param rule identifier of the rule that fired
 * @param cameo CAMEO code, empty when none fits
 * @param plover PLOVER type, empty when none fits
 * @param confidence 0 to 1
 */
public record Relation(
        String type,
        Argument subject,
        Argument object,
        String content,
        Span contentSpan,
        String form,
        Modality modality,
        String attributedTo,
        String date,
        DateExpression.Basis dateBasis,
        String place,
        int event,
        Span trigger,
        Span evidence,
        int sentence,
        String rule,
        String cameo,
        String plover,
        double confidence) {
    public Relation {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(attributedTo, "attributedTo");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(cameo, "cameo");
        Objects.requireNonNull(plover, "plover");
    }
}
