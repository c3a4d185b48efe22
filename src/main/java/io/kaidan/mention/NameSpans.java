package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Where names stand, asked for by where they begin and end. Immutable. */
final class NameSpans {
    /** No name is known yet. */
    static final NameSpans NONE = new NameSpans(List.of(), false);

    private final Mention[] names;
    private final int[] ends;
    private final boolean known;

    NameSpans(List<Mention> names) {
        this(names, true);
    }

    private NameSpans(List<Mention> names, boolean known) {
        this.known = known;
        this.names = names.toArray(Mention[]::new);
        Arrays.sort(this.names, Comparator.comparingInt(name -> name.span().end()));
        ends = Arrays.stream(this.names).mapToInt(name -> name.span().end()).toArray();
    }

    boolean known() {
        return known;
    }

    /** The begin of the name that ends at the offset; -1 when none does. */
    int beginOfNameEndingAt(int offset) {
        Mention name = endingAt(offset);
        return name == null ? -1 : name.span().begin();
    }

    /** The type of the name that ends at the offset, or null. */
    EntityType typeOfNameEndingAt(int offset) {
        Mention name = endingAt(offset);
        return name == null ? null : name.type();
    }

    /** The end of the name that holds the offset; the offset itself when none does. */
    int endOfNameHolding(int offset) {
        int next = firstEndingAfter(offset);
        return next < ends.length && names[next].span().begin() <= offset ? ends[next] : offset;
    }

    /** The begin of the first name after the offset, not holding it; {@code otherwise} when there is none. */
    int beginAfter(int offset, int otherwise) {
        for (int next = firstEndingAfter(offset); next < names.length; next++) {
            if (names[next].span().begin() > offset) {
                return names[next].span().begin();
            }
        }
        return otherwise;
    }

    /** Whether no name shares a character with the stretch. */
    boolean isFree(int begin, int end) {
        int next = firstEndingAfter(begin);
        return next == names.length || names[next].span().begin() >= end;
    }

    private Mention endingAt(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return found < 0 ? null : names[found];
    }

    private int firstEndingAfter(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return found < 0 ? -found - 1 : found + 1;
    }
}
