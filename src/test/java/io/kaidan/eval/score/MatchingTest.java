package io.kaidan.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.eval.score.Matching.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final List<Integer> THREE = List.of(0, 1, 2);

    @Test
    void betterPairsComeFirst() {
        double[][] quality = {{0.5, 0.9, 0}, {0, 0.6, 0}, {0, 0, 0}};
        assertEquals(
                List.of(new Pair(0, 0), new Pair(1, 1)), match(quality).pairs(), "0 gives 1 up so that both have one");
        quality[1][2] = 0.1;
        assertEquals(List.of(new Pair(0, 1), new Pair(1, 2)), match(quality).pairs());
    }

    @Test
    void aLongChainOfExchangesIsFound() {
        double[][] quality = {{0.9, 0.8, 0}, {0.95, 0, 0.7}, {0.99, 0, 0}};
        assertEquals(
                List.of(new Pair(0, 1), new Pair(1, 2), new Pair(2, 0)),
                match(quality).pairs());
    }

    @Test
    void nothingIsMatchedWithoutQuality() {
        Matching matching = match(new double[3][3]);
        assertEquals(0, matching.size());
        assertFalse(matching.hasLeft(0) || matching.hasRight(0));
    }

    @Test
    void bothSidesKnowThatTheyAreMatched() {
        Matching matching = match(new double[][] {{0, 0, 1}, {0, 0, 0}, {0, 0, 0}});
        assertTrue(matching.hasLeft(0) && matching.hasRight(2));
        assertFalse(matching.hasLeft(2) || matching.hasRight(0));
    }

    private static Matching match(double[][] quality) {
        return Matching.of(THREE, THREE, (left, right) -> quality[left][right]);
    }
}
