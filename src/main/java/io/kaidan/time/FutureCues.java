package io.kaidan.time;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The words that make a date lie ahead (models/future-cues.tsv). Immutable. */
final class FutureCues {
    private final List<Pattern> any = new ArrayList<>();
    private final List<Pattern> end = new ArrayList<>();
    private final Set<String> neutral = new HashSet<>();

    private FutureCues() {}

    static FutureCues read(DataFile file, Problems problems) {
        FutureCues cues = new FutureCues();
        for (Tsv.Row row : Tsv.read(file, List.of("cue", "where", "example"), List.of(), problems)
                .rows()) {
            switch (row.get("where")) {
                case "any" -> add(row, cues.any, problems);
                case "end" -> add(row, cues.end, problems);
                case "neutral" -> cues.neutral.add(row.get("cue"));
                default ->
                    problems.add(
                            row.file(),
                            row.line(),
                            "unknown where '" + row.get("where") + "', expected any, end or neutral");
            }
        }
        return cues;
    }

    private static void add(Tsv.Row row, List<Pattern> cues, Problems problems) {
        try {
            cues.add(Pattern.compile(row.get("cue")));
        } catch (PatternSyntaxException e) {
            problems.add(
                    row.file(), row.line(), "'" + row.get("cue") + "' is no regular expression: " + e.getDescription());
        }
    }

    /** Whether the words from the date to its predicate look ahead whatever the tense. */
    boolean anywhere(CharSequence words) {
        return any.stream().anyMatch(cue -> cue.matcher(words).find());
    }

    /** Whether the words of a clause without a tense look ahead. */
    boolean atEnd(CharSequence words) {
        return end.stream().anyMatch(cue -> cue.matcher(words).find());
    }

    /** Whether a verb's present tense says nothing about when (いる, いう). */
    boolean isNeutral(String baseForm) {
        return neutral.contains(baseForm);
    }
}
