package io.kaidan.gazetteer;

import java.util.List;

/**
 * Strings that, directly before or after a word, make it something else. {@code \d} stands for one digit, in figures or
 * kanji (18日, 十八日).
 */
record Surroundings(List<String> before, List<String> after) {
    private static final String DIGITS = "0123456789０１２３４５６７８９〇一二三四五六七八九十";

    Surroundings {
        before = before.stream().map(FullWidth::of).toList();
        after = after.stream().map(FullWidth::of).toList();
    }

    /** Whether one of the strings stands there. */
    boolean hold(String normalized, int begin, int end) {
        return before.stream().anyMatch(word -> endsAt(normalized, begin, word))
                || after.stream().anyMatch(word -> startsAt(normalized, end, word));
    }

    private static boolean startsAt(String text, int begin, String word) {
        int at = begin;
        for (int i = 0; i < word.length(); i++, at++) {
            boolean digit = isDigitMark(word, i);
            if (at >= text.length() || !matches(text.charAt(at), word.charAt(i), digit)) {
                return false;
            }
            i += digit ? 1 : 0;
        }
        return true;
    }

    private static boolean endsAt(String text, int end, String word) {
        int length = 0;
        for (int i = 0; i < word.length(); i++, length++) {
            i += isDigitMark(word, i) ? 1 : 0;
        }
        return end >= length && startsAt(text, end - length, word);
    }

    private static boolean isDigitMark(String word, int i) {
        return word.charAt(i) == '＼' && i + 1 < word.length() && word.charAt(i + 1) == 'ｄ';
    }

    private static boolean matches(char actual, char expected, boolean digit) {
        return digit ? DIGITS.indexOf(actual) >= 0 : actual == expected;
    }
}
