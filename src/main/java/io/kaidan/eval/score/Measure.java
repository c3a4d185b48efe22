package io.kaidan.eval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A figure that is reported: F1 of things found, of one kind or of several together.
 *
 * @param name as reports and scores.tsv call it
 * @param parts the kinds whose counts are added up
 */
public record Measure(String name, List<String> parts) {
    private static final List<String> RELATIONS = List.of(
            "MET",
            "MET_any",
            "MET_event",
            "MET_event_whole",
            "SAID",
            "SAID_exact",
            "SAID_content",
            "CONTENT@0.3",
            "CONTENT@0.5",
            "CONTENT@0.8",
            "CONTENT@exact",
            "REPORTED",
            "VISITED",
            "ROLE",
            "ROLE_title");

    public Measure {
        parts = List.copyOf(parts);
    }

    /**
     * The measures in the order of reports: names, relations, dates, then whatever else was counted.
     *
     * @param types the types of names that were scored
     */
    public static List<Measure> of(List<String> types, Tally total) {
        List<Measure> measures = new ArrayList<>();
        types.forEach(type -> measures.add(single(type)));
        measures.add(new Measure("ENTITY(P,S,O)", List.of("PERSON", "STATE", "ORGANIZATION")));
        measures.add(new Measure("ENTITY", types));
        types.forEach(type -> measures.add(single(type + "_overlap")));
        RELATIONS.forEach(relation -> measures.add(single(relation)));
        measures.add(new Measure("RELATION(MET,SAID)", List.of("MET", "SAID")));
        measures.add(single(Comparison.DATE));
        TreeSet<String> others = new TreeSet<>(total.counts().keySet());
        measures.forEach(measure -> others.removeAll(measure.parts));
        others.forEach(other -> measures.add(single(other)));
        return measures;
    }

    private static Measure single(String kind) {
        return new Measure(kind, List.of(kind));
    }

    /** What a tally counted of it. */
    public Counts counts(Tally tally) {
        Counts sum = Counts.NONE;
        for (String part : parts) {
            sum = sum.plus(tally.counts(part));
        }
        return sum;
    }
}
