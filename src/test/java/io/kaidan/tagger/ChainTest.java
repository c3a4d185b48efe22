package io.kaidan.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The lattice against the list of all its paths. */
class ChainTest {
    private static final int LENGTH = 4;
    private static final double TOLERANCE = 1e-6;

    private final float[] transitions = new float[(Labels.COUNT + 1) * Labels.COUNT];
    private final Chain chain = new Chain();
    private final List<int[]> paths = new ArrayList<>();

    ChainTest() {
        Random random = new Random(3);
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = random.nextFloat() * 2 - 1;
        }
        chain.enter(LENGTH);
        for (int i = 0; i < LENGTH * Labels.COUNT; i++) {
            chain.scores()[i] = random.nextFloat() * 4 - 2;
        }
        extend(new int[LENGTH], 0);
        chain.sum(transitions);
    }

    private void extend(int[] path, int length) {
        if (length == LENGTH) {
            if (Labels.mayEnd(path[LENGTH - 1])) {
                paths.add(path.clone());
            }
            return;
        }
        for (int label = 0; label < Labels.COUNT; label++) {
            boolean allowed = length == 0 ? Labels.mayBegin(label) : follows(path[length - 1], label);
            if (allowed) {
                path[length] = label;
                extend(path, length + 1);
            }
        }
    }

    private static boolean follows(int before, int label) {
        return Arrays.stream(Labels.predecessors(label)).anyMatch(allowed -> allowed == before);
    }

    private double score(int[] path) {
        double score = 0;
        for (int i = 0; i < LENGTH; i++) {
            int before = i == 0 ? Labels.START : path[i - 1];
            score += transitions[before * Labels.COUNT + path[i]] + chain.scores()[i * Labels.COUNT + path[i]];
        }
        return score;
    }

    /** The share of the paths that have the labels from {@code begin} on. */
    private double share(int begin, int... labels) {
        double all = 0;
        double with = 0;
        for (int[] path : paths) {
            double weight = Math.exp(score(path));
            all += weight;
            if (Arrays.equals(Arrays.copyOfRange(path, begin, begin + labels.length), labels)) {
                with += weight;
            }
        }
        return with / all;
    }

    @Test
    void theBestPathIsTheOneOfTheHighestScore() {
        int[] best =
                paths.stream().max((a, b) -> Double.compare(score(a), score(b))).orElseThrow();
        assertArrayEquals(best, chain.best(transitions));
    }

    @Test
    void theProbabilityOfALabelIsItsShareOfAllPaths() {
        for (int token = 0; token < LENGTH; token++) {
            for (int label = 0; label < Labels.COUNT; label++) {
                assertEquals(share(token, label), chain.probability(token, label), TOLERANCE);
            }
        }
    }

    @Test
    void theProbabilityOfAPairIsItsShareOfAllPaths() {
        int begin = Labels.of(1, Labels.BEGIN);
        int end = Labels.of(1, Labels.END);
        assertEquals(share(1, begin, end), chain.pairProbability(2, begin, end), TOLERANCE);
    }

    @Test
    void theProbabilityOfANameIsTheShareOfPathsThatHaveExactlyIt() {
        int single = Labels.of(2, Labels.SINGLE);
        assertEquals(share(0, single), chain.nameProbability(0, 1, 2), TOLERANCE);
        int[] name = {Labels.of(0, Labels.BEGIN), Labels.of(0, Labels.INSIDE), Labels.of(0, Labels.END)};
        assertEquals(share(1, name), chain.nameProbability(1, 4, 0), TOLERANCE);
    }
}
