package io.kaidan.time;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import java.util.ArrayList;
import java.util.BitSet;
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
    private final BitSet first = new BitSet();
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
            read.add(word);
        }
        return read;
    }

    private void add(DateWord word) {
        char begin = word.pattern().charAt(0);
        if (begin == DateWord.NUMBER) {
            numeric.add(word);
            Numeral.DIGITS.chars().forEach(first::set);
        } else {
            byFirst.computeIfAbsent(begin, c -> new ArrayList<>()).add(word);
            first.set(begin);
        }
    }

    private static DateWord word(Tsv.Row row, Problems problems) {
        String mistake = mistake(row);
        if (mistake != null) {
            problems.add(row.file(), row.line(), mistake);
            return null;
        }
        String offset = row.get("offset");
        return new DateWord(
                row.get("pattern"),
                Unit.named(row.get("unit")),
                Anchor.named(row.get("anchor")),
                offset.isEmpty() ? 0 : Integer.parseInt(offset),
                row.get("except"),
                row.list("not_after"),
                row.list("not_before"));
    }

    private static String mistake(Tsv.Row row) {
        if (row.get("pattern").isEmpty()) {
            return "pattern is empty, expected a word";
        }
        if (Unit.named(row.get("unit")) == null) {
            return "unknown unit '" + row.get("unit") + "', expected one of those that the file explains";
        }
        if (Anchor.named(row.get("anchor")) == null) {
            return "unknown anchor '" + row.get("anchor") + "', expected one of those that the file explains";
        }
        return row.get("offset").matches("|-?\\d{1,4}")
                ? null
                : "offset '" + row.get("offset") + "', expected a whole number or nothing";
    }

    /** The longest word at a place among the wanted ones, or null. */
    DateWord.Match longest(String text, int at, Predicate<DateWord> wanted) {
        if (at >= text.length() || !first.get(text.charAt(at))) {
            return null;
        }
        char begin = text.charAt(at);
        DateWord.Match best = longest(byFirst.getOrDefault(begin, List.of()), text, at, wanted, null);
        return Numeral.isDigit(begin) ? longest(numeric, text, at, wanted, best) : best;
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
