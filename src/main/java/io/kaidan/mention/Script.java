package io.kaidan.mention;

/** Which script a character belongs to, as far as names need it. */
final class Script {
    private Script() {}

    static boolean isKanji(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c >= 0xF900 && c <= 0xFAFF || c == '々';
    }

    static boolean isKatakana(char c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
    }

    static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ゖ';
    }

    static boolean isLatin(char c) {
        return c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || c >= 'À' && c <= 'ɏ' || isAsciiLetter(c);
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    static boolean isCapital(char c) {
        return c >= 'Ａ' && c <= 'Ｚ' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '０' && c <= '９' || c >= '0' && c <= '9';
    }

    /** The marks between the parts of a katakana name. */
    static boolean isJoint(char c) {
        return c == '・' || c == '＝' || c == '゠' || c == '－' || c == '-' || c == '‐';
    }

    /** Whether two neighbouring characters can be inside one word because their script tells no border. */
    static boolean isOneWord(char left, char right) {
        return isKatakana(left) && isKatakana(right)
                || (isLatin(left) || isDigit(left))
                        && (isLatin(right) || isDigit(right))
                        && !(isDigit(left) && isDigit(right));
    }
}
