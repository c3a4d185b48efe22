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

    static FoldedText of(String text, Folding folding) {
        int size = text.length();
        char[] characters = new char[size];
        int[] begins = new int[size];
        int[] ends = new int[size];
        int length = 0;
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            boolean contextual = folding.isContextual(c);
            if (contextual && isFiller(text, i)) {
                continue;
            }
            int row = contextual && c == 'ヴ' && i + 1 < size ? VA_ROW.indexOf(text.charAt(i + 1)) : -1;
            begins[length] = i;
            characters[length] = row >= 0 ? BA_ROW.charAt(row) : folding.fold(c);
            i += row >= 0 ? 1 : 0;
            ends[length++] = i + 1;
        }
        return new FoldedText(characters, begins, ends, length);
    }

    /** The folded characters of a name alone. */
    static String fold(String name, Folding folding) {
        for (int i = 0; i < name.length(); i++) {
            if (!folding.isPlain(name.charAt(i))) {
                return of(name, folding).toString();
            }
        }
        return name;
    }

    private static boolean isFiller(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Folding.FILLERS.indexOf(text.charAt(i)) >= 0
                && isKatakanaOrLatin(text.charAt(i - 1))
                && isKatakanaOrLatin(text.charAt(i + 1));
    }

    private static boolean isKatakanaOrLatin(char c) {
        return c >= 'ァ' && c <= 'ヺ'
                || c == 'ー'
                || Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** Whether a folded name is what stands at an offset, so many characters long. */
    boolean holds(String name, int begin, int length) {
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (characters[begin + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
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
