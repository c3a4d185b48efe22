package io.kaidan.mention;

import io.kaidan.document.Span;
import io.kaidan.document.Title;

/** Titles as borders of names: 米国防長官 holds 国防長官, so no name 米国 stands in it. */
final class TitleBorders {
    private static final String GOVERNOR = "知事";

    private TitleBorders() {}

    /** Whether the span ends in the middle of a title, or is inside its last, indivisible part. */
    static boolean crosses(Material material, Span span) {
        Title last = material.titleCovering(span.end() - 1);
        if (last != null && span.end() > coreBegin(last) && !takesFront(material, span, last)) {
            return true;
        }
        Title first = material.titleCovering(span.begin());
        return first != null && span.begin() > coreBegin(first);
    }

    /** 米政府高官, 北朝鮮担当特別代表: the first word of a title is a name, or ends the name before it. */
    private static boolean takesFront(Material material, Span span, Title title) {
        int core = coreBegin(title);
        return span.begin() <= core
                && material.words().is(NameWords.Use.FRONT, material.normalized(new Span(core, span.end())));
    }

    /** Whether a title begins at the offset, perhaps after a character that it took in by mistake: 米国務長官. */
    static boolean isTitleAt(Material material, int offset) {
        Title title = material.titleAt(offset - 1);
        return material.titleAt(offset) != null || title != null && coreBegin(title) >= offset;
    }

    /** Where the title begins once names at its front are left out. */
    static int begin(Title title, Settled settled) {
        int begin = title.span().begin();
        for (int at = coreBegin(title); at > begin; at--) {
            if (settled.endingAt(at) != null) {
                return at;
            }
        }
        return begin;
    }

    /** In 都知事 and 県知事 the first character belongs to the place. */
    private static int coreBegin(Title title) {
        int length = title.core().endsWith(GOVERNOR)
                ? GOVERNOR.length()
                : title.core().length();
        return title.span().end() - length;
    }
}
