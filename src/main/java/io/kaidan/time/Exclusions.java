package io.kaidan.time;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Which surroundings make a number before 日, 月 or 年 something other than a date (models/date-exclusions.tsv). */
final class Exclusions {
    /** How far back a rule may look: enough for any word that introduces a count. */
    private static final int REACH = 6;

    private final Map<String, Pattern> before;
    private final Map<String, Pattern> after;
    private final Map<String, Pattern> needs;
    private final Map<String, Pattern> whole;

    private Exclusions(
            Map<String, Pattern> before,
            Map<String, Pattern> after,
            Map<String, Pattern> needs,
            Map<String, Pattern> whole) {
        this.before = Map.copyOf(before);
        this.after = Map.copyOf(after);
        this.needs = Map.copyOf(needs);
        this.whole = Map.copyOf(whole);
    }

    static Exclusions read(DataFile file, Problems problems) {
        Map<String, Map<String, String>> alternatives = Map.of(
                "before",
                new HashMap<>(),
                "after",
                new HashMap<>(),
                "needs",
                new HashMap<>(),
                "whole",
                new HashMap<>());
        List<String> columns = List.of("unit", "side", "text", "example");
        for (Tsv.Row row : Tsv.read(file, columns, List.of(), problems).rows()) {
            Map<String, String> side = alternatives.get(row.get("side"));
            if (side == null) {
                problems.add(
                        row.file(),
                        row.line(),
                        "unknown side '" + row.get("side") + "', expected before, after, needs or whole");
            } else if (isPattern(row, problems)) {
                side.merge(row.get("unit"), "(?:" + row.get("text") + ")", (a, b) -> a + "|" + b);
            }
        }
        return new Exclusions(
                compiled(alternatives.get("before")),
                compiled(alternatives.get("after")),
                compiled(alternatives.get("needs")),
                compiled(alternatives.get("whole")));
    }

    private static boolean isPattern(Tsv.Row row, Problems problems) {
        try {
            Pattern.compile(row.get("text"));
            return true;
        } catch (PatternSyntaxException e) {
            problems.add(
                    row.file(),
                    row.line(),
                    "'" + row.get("text") + "' is no regular expression: " + e.getDescription());
            return false;
        }
    }

    private static Map<String, Pattern> compiled(Map<String, String> alternatives) {
        Map<String, Pattern> patterns = new HashMap<>();
        alternatives.forEach((unit, text) -> patterns.put(unit, Pattern.compile(text)));
        return patterns;
    }

    /** Whether any rule of the unit applies to the words between the two offsets. */
    boolean exclude(String unit, String text, int begin, int end) {
        return found(before.get(unit), text, Math.max(0, begin - REACH), begin, false)
                || found(after.get(unit), text, end, text.length(), true)
                || found(whole.get(unit), text, begin, text.length(), true)
                || (needs.containsKey(unit) && !found(needs.get(unit), text, end, text.length(), true));
    }

    private static boolean found(Pattern pattern, String text, int begin, int end, boolean atBegin) {
        if (pattern == null) {
            return false;
        }
        Matcher matcher = pattern.matcher(text).region(begin, end).useTransparentBounds(true);
        return atBegin ? matcher.lookingAt() : matcher.find();
    }
}
