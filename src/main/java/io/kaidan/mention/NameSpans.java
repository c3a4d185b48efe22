package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where names stand, asked for by where they begin and end. Immutable. */
final class NameSpans {
    /** No name is known yet. */
    static final NameSpans NONE = new NameSpans(List.of(), false);

    private final TreeMap<Integer, Mention> byEnd = new TreeMap<>();
    private final boolean known;

    NameSpans(List<Mention> names) {
        this(names, true);
    }

    private NameSpans(List<Mention> names, boolean known) {
        this.known = known;
        names.forEach(name -> byEnd.put(name.span().end(), name));
    }

    boolean known() {
        return known;
    }

    /** The begin of the name that ends at the offset; -1 when none does. */
    int beginOfNameEndingAt(int offset) {
        Mention name = byEnd.get(offset);
        return name == null ? -1 : name.span().begin();
    }

    /** The type of the name that ends at the offset, or null. */
    EntityType typeOfNameEndingAt(int offset) {
        Mention name = byEnd.get(offset);
        return name == null ? null : name.type();
    }

    /** The end of the name that holds the offset; the offset itself when none does. */
    int endOfNameHolding(int offset) {
        Map.Entry<Integer, Mention> next = byEnd.higherEntry(offset);
        return next != null && next.getValue().span().begin() <= offset ? next.getKey() : offset;
    }

    /** The begin of the first name after the offset, not holding it; {@code otherwise} when there is none. */
    int beginAfter(int offset, int otherwise) {
        for (Mention name : byEnd.tailMap(offset, false).values()) {
            if (name.span().begin() > offset) {
                return name.span().begin();
            }
        }
        return otherwise;
    }

    /** Whether no name shares a character with the stretch. */
    boolean isFree(int begin, int end) {
        Map.Entry<Integer, Mention> next = byEnd.higherEntry(begin);
        return next == null || next.getValue().span().begin() >= end;
    }
}
