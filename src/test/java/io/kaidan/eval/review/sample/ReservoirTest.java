package io.kaidan.eval.review.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReservoirTest {
    private static List<Integer> draw(int size, long seed, int rows) {
        Reservoir<Integer> reservoir = new Reservoir<>(size, seed);
        IntStream.range(0, rows).forEach(reservoir::offer);
        assertEquals(rows, reservoir.seen());
        return reservoir.rows();
    }

    @Test
    void fewRowsAreAllKept() {
        assertEquals(List.of(0, 1, 2), draw(3, 1, 3));
        assertEquals(List.of(), draw(3, 1, 0));
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertEquals(draw(5, 7, 1000), draw(5, 7, 1000));
        assertNotEquals(draw(5, 7, 1000), draw(5, 8, 1000));
    }

    @Test
    void noRowIsDrawnTwice() {
        assertEquals(50, draw(50, 3, 400).stream().distinct().count());
    }

    /** Three of ten: each row in 3/10 of twenty thousand samples, give or take five standard errors. */
    @Test
    void everyRowHasTheSameChance() {
        int[] drawn = new int[10];
        for (int seed = 0; seed < 20_000; seed++) {
            draw(3, seed, 10).forEach(row -> drawn[row]++);
        }
        for (int row = 0; row < drawn.length; row++) {
            assertEquals(0.3, drawn[row] / 20_000.0, 0.017, "row " + row);
        }
    }
}
