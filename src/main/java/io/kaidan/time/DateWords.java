package io.kaidan.time;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The words that dates are made of, looked up by their first character. Immutable. */
final class DateWords {
    private static final List<String> REQUIRED =
            List.of("pattern", "unit", "anchor", "offset", "except", "not_after", "not_before", "example");

    private final Map<Character, List<DateWord>> byFirst = new HashMap<>();
    private final List<DateWord> numeric = new ArrayList<>();
    private final Exclusions exclusions;

    private DateWords(Exclusions exclusions) {
        this.exclusions = exclusions;
    }

    static DateWords read(DataFile words, DataFile exclusions, Problems problems) {
        DateWords read = new DateWords(Exclusions.read(exclusions, problems));
        for (Tsv.Row row : Tsv.read(words, REQUIRED, List.of(), problems).rows()) {
            DateWord word = word(row, problems);
            if (word == null) {
                continue;
            }
            char first = word.pattern().charAt(0);
            if (first == DateWord.NUMBER) {
                read.numeric.add(word);
            } else {
                read.byFirst.computeIfAbsent(first, c -> new ArrayList<>()).add(word);
            }
        }
        return read;
    }

    private static DateWord word(Tsv.Row row, Problems problems) {
        Unit unit = Unit.named(row.get("unit"));
        Anchor anchor = Anchor.named(row.get("anchor"));
        String offset = row.get("offset");
        String mistake = row.get("pattern").isEmpty()
                ? "pattern is empty, expected a word"
                : unit == null
                        ? "unknown unit '" + row.get("unit") + "', expected one of those that the file explains"
                        : anchor == null
                                ? "unknown anchor '" + row.get("anchor")
                                        + "', expected one of those that the file explains"
                                : offset.matches("-?\\d{0,4}") && !offset.equals("-")
                                        ? null
                                        : "offset '" + offset + "', expected a whole number or nothing";
        if (mistake != null) {
            problems.add(row.file(), row.line(), mistake);
            return null;
        }
        return new DateWord(
                row.get("pattern"),
                unit,
                anchor,
                offset.isEmpty() ? 0 : Integer.parseInt(offset),
                row.get("except"),
                row.list("not_after"),
                row.list("not_before"));
    }

    /** The longest word at a place among the wanted ones, or null. */
    DateWord.Match longest(String text, int at, Predicate<DateWord> wanted) {
        if (at >= text.length()) {
            return null;
        }
        char first = text.charAt(at);
        DateWord.Match best = longest(byFirst.getOrDefault(first, List.of()), text, at, wanted, null);
        return Numeral.isDigit(first) ? longest(numeric, text, at, wanted, best) : best;
    }

    private DateWord.Match longest(
            List<DateWord> words, String text, int at, Predicate<DateWord> wanted, DateWord.Match soFar) {
        DateWord.Match best = soFar;
        for (DateWord word : words) {
            DateWord.Match match = wanted.test(word) ? word.at(text, at) : null;
            if (match != null
                    && (best == null || match.end() > best.end())
                    && !exclusions.exclude(word.except(), text, at, match.end())) {
                best = match;
            }
        }
        return best;
    }
}
