package io.kaidan.eval.score;

import java.util.List;

/**
 * A figure that is reported: F1 of things found, of one kind or of several together.
 *
 * @param name as reports and scores.tsv call it
 * @param parts the kinds whose counts are added up
 */
public record Measure(String name, List<String> parts) {
    /** Names, in the order of reports. */
    public static final List<Measure> ENTITIES = List.of(
            of("PERSON"),
            of("STATE"),
            of("ORGANIZATION"),
            of("LOCATION"),
            new Measure("ENTITY(P,S,O)", List.of("PERSON", "STATE", "ORGANIZATION")),
            new Measure("ENTITY", MentionScorer.TYPES),
            of("PERSON_overlap"),
            of("STATE_overlap"),
            of("ORGANIZATION_overlap"),
            of("LOCATION_overlap"));
    /** Relations, in the order of reports. */
    public static final List<Measure> RELATIONS = List.of(
            of("MET"),
            of("MET_any"),
            of("MET_event"),
            of("MET_event_whole"),
            of("SAID"),
            of("SAID_exact"),
            of("SAID_content"),
            of("CONTENT@0.3"),
            of("CONTENT@0.5"),
            of("CONTENT@0.8"),
            of("CONTENT@exact"),
            of("REPORTED"),
            of("VISITED"),
            of("ROLE"),
            of("ROLE_title"),
            new Measure("RELATION(MET,SAID)", List.of("MET", "SAID")),
            of(Comparison.DATE));

    public Measure {
        parts = List.copyOf(parts);
    }

    private static Measure of(String kind) {
        return new Measure(kind, List.of(kind));
    }

    /** What a tally counted of it. */
    public Counts of(Tally tally) {
        Counts sum = Counts.NONE;
        for (String part : parts) {
            sum = sum.plus(tally.counts(part));
        }
        return sum;
    }
}
