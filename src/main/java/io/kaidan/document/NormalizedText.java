package io.kaidan.document;

/**
 * An article's text beside a copy in which every UTF-16 unit has been mapped to exactly one unit, so that a span of
 * the copy is a span of the original.
 *
 * @param original the text as it was read
 * @param normalized the copy for tokenizing and matching: full-width ASCII, full-width kana, unified punctuation
 */
public record NormalizedText(String original, String normalized) {
    /** Stands in the copy for a unit that was merged into the one before it: ZERO WIDTH SPACE. */
    public static final char FILLER = '\u200B';

    /** @throws IllegalArgumentException if the two differ in length */
    public NormalizedText {
        if (original.length() != normalized.length()) {
            throw new IllegalArgumentException(
                    "the copy has " + normalized.length() + " units, the original " + original.length());
        }
    }

    public int length() {
        return original.length();
    }

    /** The original characters of a span. */
    public String surface(Span span) {
        return original.substring(span.begin(), span.end());
    }

    /** The normalized characters of a span, without fillers. */
    public String normalized(Span span) {
        String filled = normalized.substring(span.begin(), span.end());
        return filled.indexOf(FILLER) < 0 ? filled : filled.replace(String.valueOf(FILLER), "");
    }
}
