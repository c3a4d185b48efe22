package io.kaidan.gazetteer;

import java.util.List;

/**
 * Strings that, directly before or after a word, make it something else. Classes stand for one character: {@code \\d} a
 * digit, in figures or kanji (18日, 十八日), {@code \\k} a katakana, {@code \\c} a kanji, {@code \\w} any letter or digit.
 */
record Surroundings(List<String> before, List<String> after) {
    private static final String DIGITS = "0123456789０１２３４５６７８９〇一二三四五六七八九十";

    Surroundings {
        before = before.stream().map(FullWidth::of).toList();
        after = after.stream().map(FullWidth::of).toList();
    }

    /** Whether one of the strings stands there. */
    boolean hold(String normalized, int begin, int end) {
        return before.stream().anyMatch(word -> startsAt(normalized, begin - length(word), word))
                || after.stream().anyMatch(word -> startsAt(normalized, end, word));
    }

    private static boolean startsAt(String text, int begin, String word) {
        if (begin < 0 || begin + length(word) > text.length()) {
            return false;
        }
        int at = begin;
        for (int i = 0; i < word.length(); i++, at++) {
            boolean isClass = isClass(word, i);
            i += isClass ? 1 : 0;
            char expected = word.charAt(i);
            char actual = text.charAt(at);
            if (isClass ? !belongs(actual, expected) : actual != expected) {
                return false;
            }
        }
        return true;
    }

    private static int length(String word) {
        return word.length() - (int) word.chars().filter(c -> c == '＼').count();
    }

    private static boolean isClass(String word, int i) {
        return word.charAt(i) == '＼' && i + 1 < word.length();
    }

    private static boolean belongs(char actual, char characterClass) {
        boolean katakana = actual >= 'ァ' && actual <= 'ヺ' || actual == 'ー';
        boolean kanji = Character.isIdeographic(actual) || actual == '々';
        return switch (characterClass) {
            case 'ｄ' -> DIGITS.indexOf(actual) >= 0;
            case 'ｋ' -> katakana;
            case 'ｃ' -> kanji;
            default -> Character.isLetterOrDigit(actual) || katakana;
        };
    }
}
