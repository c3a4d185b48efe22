package io.kaidan.gazetteer;

import io.kaidan.document.Span;

/**
 * A text with its spellings unified for matching, and the way back: each folded character knows the stretch of the
 * original it stands for. Widths, old kanji and ヴ are unified; a dot, equals sign or hyphen inside a katakana or Latin
 * name is dropped, since newspapers write ムン・ジェイン, ムンジェイン and ジャン＝クロード alike.
 */
final class FoldedText {
    private static final String VA_ROW = "ァィェォ";
    private static final String BA_ROW = "バビベボ";
    private static final String FILLERS = "・･＝゠=－-‐‑−";

    private final char[] characters;
    private final int[] begins;
    private final int[] ends;
    private final int length;

    private FoldedText(char[] characters, int[] begins, int[] ends, int length) {
        this.characters = characters;
        this.begins = begins;
        this.ends = ends;
        this.length = length;
    }

    static FoldedText of(String text, KanjiVariants variants) {
        int size = text.length();
        char[] characters = new char[size];
        int[] begins = new int[size];
        int[] ends = new int[size];
        int length = 0;
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (isFiller(text, i)) {
                continue;
            }
            int row = c == 'ヴ' && i + 1 < size ? VA_ROW.indexOf(text.charAt(i + 1)) : -1;
            begins[length] = i;
            characters[length] = row >= 0 ? BA_ROW.charAt(row) : fold(c, variants);
            i += row >= 0 ? 1 : 0;
            ends[length++] = i + 1;
        }
        return new FoldedText(characters, begins, ends, length);
    }

    private static char fold(char c, KanjiVariants variants) {
        if (c == 'ヴ') {
            return 'ブ';
        }
        if (c > ' ' && c < 0x7F) {
            return (char) (c + 0xFEE0);
        }
        return c >= 0x4E00 ? variants.standard(c) : c;
    }

    private static boolean isFiller(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && FILLERS.indexOf(text.charAt(i)) >= 0
                && isKatakanaOrLatin(text.charAt(i - 1))
                && isKatakanaOrLatin(text.charAt(i + 1));
    }

    private static boolean isKatakanaOrLatin(char c) {
        return c >= 'ァ' && c <= 'ヺ'
                || c == 'ー'
                || Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    int length() {
        return length;
    }

    char charAt(int index) {
        return characters[index];
    }

    /** The stretch of the original that the folded characters from {@code begin} to before {@code end} stand for. */
    Span original(int begin, int end) {
        return new Span(begins[begin], ends[end - 1]);
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
