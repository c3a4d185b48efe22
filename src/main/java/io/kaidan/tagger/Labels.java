package io.kaidan.tagger;

import io.kaidan.document.EntityType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The labels of tokens: outside of any name, or the begin, inside, end or whole of a name of some type (the BIOES
 * scheme), and which of them may follow which.
 */
final class Labels {
    static final int OUTSIDE = 0;
    static final int BEGIN = 0;
    static final int INSIDE = 1;
    static final int END = 2;
    static final int SINGLE = 3;

    /** The types that are told apart; a state counts as a place here. */
    static final List<EntityType> TYPES = List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

    static final int COUNT = 1 + 4 * TYPES.size();

    /** The row of the transition matrix for what comes before the first token. */
    static final int START = COUNT;

    private static final int[][] PREDECESSORS = predecessors();

    private Labels() {}

    /** @param position {@link #BEGIN}, {@link #INSIDE}, {@link #END} or {@link #SINGLE} */
    static int of(int type, int position) {
        return 1 + 4 * type + position;
    }

    /** Index into {@link #TYPES}; only for labels other than {@link #OUTSIDE}. */
    static int type(int label) {
        return (label - 1) / 4;
    }

    static boolean opens(int label) {
        return label != OUTSIDE && position(label) == BEGIN;
    }

    /** Whether a sentence may begin with the label. */
    static boolean mayBegin(int label) {
        return label == OUTSIDE || position(label) == BEGIN || position(label) == SINGLE;
    }

    /** Whether a sentence may end with the label. */
    static boolean mayEnd(int label) {
        return label == OUTSIDE || position(label) == END || position(label) == SINGLE;
    }

    /** The labels that may stand directly before the label. The caller must not change the array. */
    static int[] predecessors(int label) {
        return PREDECESSORS[label];
    }

    private static int position(int label) {
        return (label - 1) % 4;
    }

    private static boolean follows(int before, int label) {
        if (mayBegin(label)) {
            return mayEnd(before);
        }
        return !mayEnd(before) && type(before) == type(label);
    }

    private static int[][] predecessors() {
        int[][] all = new int[COUNT][];
        for (int label = 0; label < COUNT; label++) {
            int current = label;
            all[label] = IntStream.range(0, COUNT)
                    .filter(before -> follows(before, current))
                    .toArray();
        }
        return all;
    }
}
