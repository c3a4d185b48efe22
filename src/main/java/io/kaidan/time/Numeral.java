package io.kaidan.time;

/**
 * A number read at a place of a text: 18, 二〇一八, 二十六.
 *
 * @param end where it ends
 * @param value its value
 * @param digits how many digits it is written with, or 0 where it is written with 十 or 百
 */
record Numeral(int end, int value, int digits) {
    /** Every character that a number may begin with. */
    static final String DIGITS = "0123456789〇零一二三四五六七八九十百千";

    private static final String KANJI = "〇一二三四五六七八九";
    private static final int LONGEST = 5;

    /** The number that begins at {@code begin}, in ASCII digits or kanji; null if none does or it is too long. */
    static Numeral at(String text, int begin) {
        int end = begin;
        boolean latin = begin < text.length() && isLatin(text.charAt(begin));
        while (end < text.length() && end - begin <= LONGEST && belongs(text.charAt(end), latin)) {
            end++;
        }
        if (end == begin || end - begin > LONGEST) {
            return null;
        }
        return latin ? positional(text, begin, end) : kanji(text, begin, end);
    }

    /** Whether a character may be part of a number. */
    static boolean isDigit(char c) {
        return DIGITS.indexOf(c) >= 0;
    }

    private static boolean belongs(char c, boolean latin) {
        return latin ? isLatin(c) : digit(c) >= 0 || c == '十' || c == '百' || c == '千';
    }

    private static boolean isLatin(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digit(char c) {
        return isLatin(c) ? c - '0' : c == '零' ? 0 : KANJI.indexOf(c);
    }

    private static Numeral positional(String text, int begin, int end) {
        int value = 0;
        for (int i = begin; i < end; i++) {
            value = value * 10 + digit(text.charAt(i));
        }
        return new Numeral(end, value, end - begin);
    }

    private static Numeral kanji(String text, int begin, int end) {
        boolean positional = true;
        for (int i = begin; i < end; i++) {
            positional &= digit(text.charAt(i)) >= 0;
        }
        return positional ? positional(text, begin, end) : additive(text, begin, end);
    }

    /** 二十六 is two tens and six; a unit without a digit before it counts once. */
    private static Numeral additive(String text, int begin, int end) {
        int value = 0;
        int pending = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            int unit = c == '千' ? 1000 : c == '百' ? 100 : c == '十' ? 10 : 0;
            if (unit == 0) {
                pending = digit(c);
            } else {
                value += Math.max(pending, 1) * unit;
                pending = 0;
            }
        }
        return new Numeral(end, value + pending, 0);
    }
}
