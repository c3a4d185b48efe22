package io.kaidan.tagger;

/** The scripts and signs that the shape of a word is made of. */
final class CharacterClass {
    private CharacterClass() {}

    /** The script of a normalized character as one letter. */
    static char of(char c) {
        if (c >= 'ぁ' && c <= 'ゟ') {
            return 'h';
        }
        if (c >= 'ァ' && c <= 'ヺ' || c == 'ー' || c == 'ヽ' || c == 'ヾ') {
            return 'k';
        }
        if (c >= '一' && c <= '鿿' || c == '々' || c == '〆' || c >= '㐀' && c <= '䶿') {
            return 'c';
        }
        if (c >= '０' && c <= '９') {
            return 'n';
        }
        if (c >= 'Ａ' && c <= 'Ｚ') {
            return 'U';
        }
        if (c >= 'ａ' && c <= 'ｚ') {
            return 'u';
        }
        return sign(c);
    }

    static boolean isLatin(char c) {
        char script = of(c);
        return script == 'U' || script == 'u';
    }

    private static char sign(char c) {
        return switch (c) {
            case '・' -> '.';
            case '（' -> '(';
            case '）' -> ')';
            case '「', '『' -> '[';
            case '」', '』' -> ']';
            case '、', '，' -> ',';
            case '。' -> '!';
            default -> 'z';
        };
    }

    /** The shape of a word: its scripts in order, equal neighbours once. */
    static long shape(CharSequence text, int begin, int end) {
        long hash = 7;
        char before = 0;
        for (int i = begin; i < end; i++) {
            char current = of(text.charAt(i));
            if (current != before) {
                hash = Hashing.add(hash, current);
            }
            before = current;
        }
        return hash;
    }
}
