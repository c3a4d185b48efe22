package io.kaidan.document;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the innermost of many spans around an offset, in logarithmic time. Of any two spans one holds the other or they
 * lie apart. Immutable.
 */
final class Nesting {
    private static final int NONE = -1;

    private final int[] parents;
    private final int[] depths;

    /** Where the innermost span changes, in order; beside it the span that is innermost from there on. */
    private final int[] changes;

    private final int[] innermost;
    private int size;

    /** @param spans ordered by begin, outer ones before inner ones */
    Nesting(List<Span> spans) {
        parents = new int[spans.size()];
        depths = new int[spans.size()];
        changes = new int[2 * spans.size()];
        innermost = new int[2 * spans.size()];
        int open = NONE;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (!span.isEmpty()) {
                open = closeUntil(span.begin(), open, spans);
                parents[i] = open;
                depths[i] = open == NONE ? 1 : depths[open] + 1;
                change(span.begin(), i);
                open = i;
            }
        }
        closeUntil(Integer.MAX_VALUE, open, spans);
    }

    private int closeUntil(int offset, int open, List<Span> spans) {
        int still = open;
        while (still != NONE && spans.get(still).end() <= offset) {
            change(spans.get(still).end(), parents[still]);
            still = parents[still];
        }
        return still;
    }

    /** Several spans may end, and one begin, at one offset: the last change holds. */
    private void change(int offset, int span) {
        if (size > 0 && changes[size - 1] == offset) {
            size--;
        }
        changes[size] = offset;
        innermost[size] = span;
        size++;
    }

    /** The index of the smallest span that holds the offset; -1 when none does. */
    int at(int offset) {
        int found = Arrays.binarySearch(changes, 0, size, offset);
        int last = found >= 0 ? found : -found - 2;
        return last < 0 ? NONE : innermost[last];
    }

    /** How many spans hold the offset. */
    int depthAt(int offset) {
        int span = at(offset);
        return span == NONE ? 0 : depths[span];
    }
}
