package io.kaidan.time;

import java.util.Locale;

/** What the amount of a word is counted from. The values are explained in models/date-words.tsv. */
enum Anchor {
    WRITTEN,
    PUBLICATION,
    PREVIOUS,
    LAST,
    WITHIN,
    AFTER,
    NONE;

    /** Whether it leans on a date mentioned before. */
    boolean isAnaphoric() {
        return this == PREVIOUS || this == LAST || this == WITHIN || this == AFTER;
    }

    /** The anchor as data files write it, or null. */
    static Anchor named(String name) {
        for (Anchor anchor : values()) {
            if (anchor.name().toLowerCase(Locale.ROOT).equals(name)) {
                return anchor;
            }
        }
        return null;
    }
}
