package io.kaidan.mention;

import io.kaidan.document.Span;
import java.util.List;
import java.util.TreeMap;

/** The spans of names, asked for by where they begin and end. */
final class NameSpans {
    /** No name is known yet. */
    static final NameSpans NONE = new NameSpans(List.of(), false);

    private final TreeMap<Integer, Integer> beginByEnd = new TreeMap<>();
    private final boolean known;

    NameSpans(List<Span> names) {
        this(names, true);
    }

    private NameSpans(List<Span> names, boolean known) {
        this.known = known;
        for (Span name : names) {
            beginByEnd.put(name.end(), name.begin());
        }
    }

    boolean known() {
        return known;
    }

    /** The begin of the name that ends at the offset; -1 when none does. */
    int beginOfNameEndingAt(int offset) {
        return beginByEnd.getOrDefault(offset, -1);
    }

    /** The end of the last name that ends before the offset; 0 when there is none. */
    int endBefore(int offset) {
        Integer end = beginByEnd.lowerKey(offset);
        return end == null ? 0 : end;
    }

    /** Whether no name shares a character with the stretch. */
    boolean isFree(int begin, int end) {
        Integer name = beginByEnd.higherKey(begin);
        return name == null || beginByEnd.get(name) >= end;
    }
}
