package io.kaidan.batch.input;

/** White space as readers see it: Unicode's, with the ideographic space, the no-break space and the byte-order mark. */
final class Whitespace {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Whitespace() {}

    /** The text without white space at its outer ends. */
    static String strip(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && is(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    static boolean is(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK;
    }
}
