package io.kaidan.opennlp;

import java.util.Arrays;
import java.util.Optional;
import opennlp.tools.util.Span;

/**
 * The text that somebody's tokens make, and which of them a stretch of it covers. Tokens stand side by side as in
 * Japanese, with a space between two that would run together as Latin letters.
 */
final class JoinedTokens {
    private final String text;
    private final int[] begins;
    private final int[] ends;

    private JoinedTokens(String text, int[] begins, int[] ends) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    static JoinedTokens of(String[] tokens) {
        StringBuilder text = new StringBuilder();
        int[] begins = new int[tokens.length];
        int[] ends = new int[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            if (runsOn(text, tokens[i])) {
                text.append(' ');
            }
            begins[i] = text.length();
            ends[i] = text.append(tokens[i]).length();
        }
        return new JoinedTokens(text.toString(), begins, ends);
    }

    private static boolean runsOn(StringBuilder before, String token) {
        return !before.isEmpty()
                && !token.isEmpty()
                && isLatin(before.charAt(before.length() - 1))
                && isLatin(token.charAt(0));
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    String text() {
        return text;
    }

    /**
     * The tokens of which the greater part lies within a stretch of the text, as a span of tokens; none if there is no such
     * token. So no two stretches that are apart share a token.
     */
    Optional<Span> covered(int begin, int end, String type, double probability) {
        int first = first(begin);
        if (first < begins.length && !isMostlyWithin(first, begin, end)) {
            first++;
        }
        int last = first;
        while (last < begins.length && isMostlyWithin(last, begin, end)) {
            last++;
        }
        return first < last ? Optional.of(new Span(first, last, type, probability)) : Optional.empty();
    }

    /** The first token that ends after the offset. */
    private int first(int offset) {
        int found = Arrays.binarySearch(ends, offset + 1);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && ends[found - 1] == offset + 1) {
            found--;
        }
        return found;
    }

    private boolean isMostlyWithin(int token, int begin, int end) {
        int shared = Math.min(end, ends[token]) - Math.max(begin, begins[token]);
        return 2 * shared > ends[token] - begins[token];
    }
}
