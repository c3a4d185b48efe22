package io.kaidan.text;

import io.kaidan.document.Span;

/** White space in a normalized text: ideographic spaces, line feeds, and what has no width. */
public final class Blank {
    private Blank() {}

    public static boolean is(char c) {
        return c == CharacterMap.SPACE || c == '\n' || c == Normalizer.FILLER;
    }

    /** Whether there is nothing else between the two offsets. */
    public static boolean is(CharSequence text, int begin, int end) {
        return skip(text, begin, end) == end;
    }

    /** The first offset from {@code begin} that is not white space; {@code end} if there is none. */
    public static int skip(CharSequence text, int begin, int end) {
        int i = begin;
        while (i < end && is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /**
     * The span without white space at its ends. A filler at its end stays, because it belongs to the character before
     * it.
     */
    public static Span trim(CharSequence text, Span span) {
        int begin = skip(text, span.begin(), span.end());
        int end = span.end();
        while (end > begin && is(text.charAt(end - 1))) {
            end--;
        }
        while (end > begin && end < span.end() && text.charAt(end) == Normalizer.FILLER) {
            end++;
        }
        return new Span(begin, end);
    }
}
