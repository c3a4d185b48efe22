package io.kaidan.token;

import io.kaidan.text.Normalizer;

/**
 * A text without fillers, and where its characters come from.
 *
 * @param text what is left
 * @param origins for each offset of it, and for its end, the offset in the filled text; null when nothing was taken out
 */
record Unfilled(String text, int[] origins) {

    static Unfilled of(String filled) {
        if (filled.indexOf(Normalizer.FILLER) < 0) {
            return new Unfilled(filled, null);
        }
        StringBuilder text = new StringBuilder(filled.length());
        int[] origins = new int[filled.length() + 1];
        for (int i = 0; i < filled.length(); i++) {
            if (filled.charAt(i) != Normalizer.FILLER) {
                origins[text.length()] = i;
                text.append(filled.charAt(i));
            }
        }
        origins[text.length()] = filled.length();
        return new Unfilled(text.toString(), origins);
    }

    int begin(int offset) {
        return origins == null ? offset : origins[offset];
    }

    /** Fillers belong to the character before them, so a word ends where the next character begins. */
    int end(int offset) {
        return begin(offset);
    }
}
