package io.kaidan.mention;

import io.kaidan.document.Span;
import io.kaidan.document.Title;

/** Titles as borders of names: 米国防長官 holds 国防長官, so no name 米国 stands in it. */
final class TitleBorders {
    private TitleBorders() {}

    /** Whether the span ends in the middle of a title, or is inside its last, indivisible part. */
    static boolean crosses(Material material, Span span) {
        for (Title title : material.titles()) {
            if (title.span().begin() >= span.end()) {
                return false;
            }
            int core = title.span().end() - title.core().length();
            if (span.end() > core && span.end() <= title.span().end()) {
                return true;
            }
            if (span.begin() > core && span.begin() < title.span().end()) {
                return true;
            }
        }
        return false;
    }
}
