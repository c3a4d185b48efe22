package io.kaidan.text;

import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;

/**
 * A normalized text without its fillers, for matching words and names that a wrapped line or a voicing mark of its own
 * interrupts, with the way back to the offsets of the article. Immutable.
 */
public final class Unfilled {
    private final String filled;
    private final String text;
    /** For each offset of the text, the offset in the filled one; null when there were no fillers, as is usual. */
    private final int[] origins;

    private Unfilled(String filled, String text, int[] origins) {
        this.filled = filled;
        this.text = text;
        this.origins = origins;
    }

    public static Unfilled of(NormalizedText normalized) {
        String filled = normalized.normalized();
        if (filled.indexOf(Normalizer.FILLER) < 0) {
            return new Unfilled(filled, filled, null);
        }
        StringBuilder text = new StringBuilder(filled.length());
        int[] origins = new int[filled.length()];
        for (int i = 0; i < filled.length(); i++) {
            if (filled.charAt(i) != Normalizer.FILLER) {
                origins[text.length()] = i;
                text.append(filled.charAt(i));
            }
        }
        return new Unfilled(filled, text.toString(), origins);
    }

    /** The normalized text without fillers. */
    public String text() {
        return text;
    }

    /** Where what begins at this offset of {@link #text()} begins in the article. */
    public int begin(int offset) {
        return origins == null ? offset : origins[offset];
    }

    /**
     * Where what ends at this offset of {@link #text()}, after at least one character, ends in the article. Fillers
     * belong to the character before them.
     */
    public int end(int offset) {
        if (origins == null) {
            return offset;
        }
        int end = origins[offset - 1] + 1;
        while (end < filled.length() && filled.charAt(end) == Normalizer.FILLER) {
            end++;
        }
        return end;
    }

    /** The stretch of the article that a stretch of {@link #text()}, not empty, stands for. */
    public Span span(int begin, int end) {
        return new Span(begin(begin), end(end));
    }
}
