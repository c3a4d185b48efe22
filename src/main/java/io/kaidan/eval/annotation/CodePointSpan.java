package io.kaidan.eval.annotation;

import java.util.Comparator;

/**
 * A stretch of an article's text.
 *
 * @param begin offset of its first character, in code points
 * @param end offset after its last character
 */
public record CodePointSpan(int begin, int end) implements Comparable<CodePointSpan> {
    private static final Comparator<CodePointSpan> ORDER =
            Comparator.comparingInt(CodePointSpan::begin).thenComparingInt(CodePointSpan::end);

    public int length() {
        return end - begin;
    }

    /** How many characters two spans share. */
    public int shared(CodePointSpan other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }

    /** F1 of the characters of two spans: 1 for the same span, 0 for spans that share none. */
    public double overlap(CodePointSpan other) {
        int shared = shared(other);
        return shared == 0 ? 0 : 2.0 * shared / (length() + other.length());
    }

    @Override
    public int compareTo(CodePointSpan other) {
        return ORDER.compare(this, other);
    }
}
