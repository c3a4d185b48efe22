package io.kaidan.token;

import io.kaidan.text.Normalizer;

/** A text without fillers, and where its characters come from. */
final class Unfilled {
    private final String filled;
    private final String text;

    /** For each offset of what is left, the offset in the filled text; null when nothing was taken out. */
    private final int[] origins;

    private Unfilled(String filled, String text, int[] origins) {
        this.filled = filled;
        this.text = text;
        this.origins = origins;
    }

    static Unfilled of(String filled) {
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

    /** What is left without them. */
    String text() {
        return text;
    }

    /** Where a word that begins at the offset begins in the filled text. */
    int begin(int offset) {
        return origins == null ? offset : origins[offset];
    }

    /** Where a word that ends at the offset ends in the filled text; fillers belong to the character before them. */
    int end(int offset) {
        if (origins == null) {
            return offset;
        }
        int end = origins[offset - 1] + 1;
        while (end < filled.length() && filled.charAt(end) == Normalizer.FILLER) {
            end++;
        }
        return end;
    }
}
