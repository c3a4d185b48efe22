package io.kaidan.eval.annotation;

import java.util.Set;

/**
 * A fact of an article: a row of the table, or an entry of a gold file. Strings are empty where nothing is known.
 *
 * @param type MET, SAID, REPORTED, VISITED, ROLE, or a type that rule files add
 * @param subject MET: one party; SAID: the speaker; REPORTED: the outlet; VISITED: the visitor; ROLE: the person
 * @param object MET: the other party; SAID: the addressee; VISITED: the destination; ROLE: the affiliation
 * @param content SAID: what was said; ROLE: the title
 * @param contentSpan where the content stands, null where the source does not tell
 * @param form SAID: DIRECT, INDIRECT, HEADLINE; MET: the channel; ROLE: FORMER or empty
 * @param modality ASSERTED, PLANNED, NEGATED or HYPOTHETICAL
 * @param date ISO day, month or year
 * @param place MET: name of the place
 * @param evidence the words that tell it
 * @param evidenceSpan where they stand, null where the source does not tell
 * @param rule the rule of the system that found it
 */
public record AnnotatedRelation(
        String type,
        Party subject,
        Party object,
        String content,
        CodePointSpan contentSpan,
        String form,
        String modality,
        String date,
        String place,
        String evidence,
        CodePointSpan evidenceSpan,
        String rule) {
    public static final String MET = "MET";
    public static final String SAID = "SAID";
    public static final String REPORTED = "REPORTED";
    public static final String VISITED = "VISITED";
    public static final String ROLE = "ROLE";

    /** The types that have measures of their own; others are compared by subject and object. */
    public static final Set<String> OWN_MEASURES = Set.of(MET, SAID, REPORTED, ROLE);

    public static final String FORMER = "FORMER";
    public static final String IN_PERSON = "IN_PERSON";
    public static final String DIRECT = "DIRECT";
    public static final String INDIRECT = "INDIRECT";
    public static final String HEADLINE = "HEADLINE";
    public static final String ASSERTED = "ASSERTED";

    /** The same relation with the parties exchanged. */
    public AnnotatedRelation turned() {
        return new AnnotatedRelation(
                type, object, subject, content, contentSpan, form, modality, date, place, evidence, evidenceSpan, rule);
    }
}
