package io.kaidan.table;

import io.kaidan.document.Span;
import java.util.Comparator;

/**
 * Turns the UTF-16 offsets of one text into offsets in Unicode code points, as the tables give them. Immutable.
 *
 * <p>An offset between the two halves of a surrogate pair counts as the offset of the pair; half a pair alone counts as
 * one code point.
 */
public final class CodePoints {
    private final String text;

    /** How many code points begin before each UTF-16 offset; null while the two units agree. */
    private final int[] before;

    private CodePoints(String text, int[] before) {
        this.text = text;
        this.before = before;
    }

    public static CodePoints of(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new CodePoints(text, null);
        }
        int[] before = new int[text.length() + 1];
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            before[i] = seen;
            boolean pairGoesOn = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
            if (!pairGoesOn) {
                seen++;
            }
        }
        before[text.length()] = seen;
        return new CodePoints(text, before);
    }

    /** The code points before a UTF-16 offset. */
    public int at(int offset) {
        return before == null ? offset : before[offset];
    }

    /** A span in code points, with the text that it covers. */
    public Passage passage(Span span) {
        return new Passage(at(span.begin()), at(span.end()), span.of(text));
    }

    /** The length of the text in code points. */
    public int length() {
        return at(text.length());
    }

    /** Orders texts by their code points, which UTF-16 order does not beyond U+FFFF. */
    public static Comparator<String> order() {
        return CodePoints::compare;
    }

    private static int compare(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
