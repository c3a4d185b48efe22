package io.kaidan.time;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The words that decide which date an event has (models/event-dates.tsv). Immutable. */
final class EventWords {
    private final Set<String> holds;
    private final Pattern since;
    private final Pattern breaks;

    private EventWords(Set<String> holds, String since, String breaks) {
        this.holds = Set.copyOf(holds);
        this.since = Pattern.compile(since);
        this.breaks = Pattern.compile(breaks);
    }

    static EventWords read(DataFile file, Problems problems) {
        Set<String> holds = new HashSet<>();
        StringJoiner since = new StringJoiner("|", "(?:", ")").setEmptyValue("(?!)");
        StringJoiner breaks = new StringJoiner("|", "(?:", ")").setEmptyValue("(?!)");
        for (Tsv.Row row : Tsv.read(file, List.of("kind", "word", "example"), List.of(), problems)
                .rows()) {
            switch (row.get("kind")) {
                case "holds" -> holds.add(row.get("word"));
                case "since" -> add(row, since, problems);
                case "breaks" -> add(row, breaks, problems);
                default ->
                    problems.add(
                            row.file(),
                            row.line(),
                            "unknown kind '" + row.get("kind") + "', expected holds, since or breaks");
            }
        }
        return new EventWords(holds, since.toString(), breaks.toString());
    }

    private static void add(Tsv.Row row, StringJoiner alternatives, Problems problems) {
        try {
            Pattern.compile(row.get("word"));
            alternatives.add(row.get("word"));
        } catch (PatternSyntaxException e) {
            problems.add(
                    row.file(),
                    row.line(),
                    "'" + row.get("word") + "' is no regular expression: " + e.getDescription());
        }
    }

    /** Whether a verb says only that something takes place. */
    boolean holds(String baseForm) {
        return holds.contains(baseForm);
    }

    /** Whether the text goes on with 以来 or the like. */
    boolean isSince(CharSequence text, int at) {
        return since.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Whether the words take an event out of the course of the news. */
    boolean breaksCourse(CharSequence words) {
        return breaks.matcher(words).find();
    }
}
