package io.kaidan.mention;

import io.kaidan.document.Span;
import io.kaidan.document.Title;

/** Titles as borders of names: 米国防長官 holds 国防長官, so no name 米国 stands in it. */
final class TitleBorders {
    private TitleBorders() {}

    /** Whether the span ends in the middle of a title, or is inside its last, indivisible part. */
    static boolean crosses(Material material, Span span) {
        Title last = material.titleCovering(span.end() - 1);
        if (last != null && span.end() > coreBegin(last)) {
            return true;
        }
        Title first = material.titleCovering(span.begin());
        return first != null && span.begin() > coreBegin(first);
    }

    private static int coreBegin(Title title) {
        return title.span().end() - title.core().length();
    }
}
