package io.kaidan.eval.review.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.eval.review.Wilson;
import io.kaidan.eval.review.sample.StratifiedEstimate.Stratum;
import io.kaidan.eval.score.Bootstrap.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class StratifiedEstimateTest {
    private static Stratum stratum(long population, int right, int judged) {
        return new Stratum(population, (double) right / judged, Wilson.interval(right, judged));
    }

    @Test
    void onePartIsThePartItself() {
        StratifiedEstimate estimate = StratifiedEstimate.of(List.of(stratum(500, 8, 10)));
        assertEquals(0.8, estimate.share(), 1e-12);
        Interval interval = Wilson.interval(8, 10);
        assertEquals(interval.low(), estimate.interval().low(), 1e-12);
        assertEquals(interval.high(), estimate.interval().high(), 1e-12);
    }

    /**
     * Weights 3/4 and 1/4, shares 1 [0.72247, 1] and 1/2 [0.23659, 0.76341]: 0.875; below it the root of (0.75 · 0.27753)²
     * + (0.25 · 0.26341)² = 0.21832, above it 0.25 · 0.26341.
     */
    @Test
    void partsWeighAsMuchAsTheyHaveRows() {
        StratifiedEstimate estimate = StratifiedEstimate.of(List.of(stratum(75, 10, 10), stratum(25, 5, 10)));
        assertEquals(0.875, estimate.share(), 1e-12);
        assertEquals(0.65668, estimate.interval().low(), 1e-5);
        assertEquals(0.94085, estimate.interval().high(), 1e-5);
    }

    @Test
    void whereAllIsRightTheIntervalIsNoPoint() {
        StratifiedEstimate estimate = StratifiedEstimate.of(List.of(stratum(50, 10, 10), stratum(50, 10, 10)));
        assertEquals(1, estimate.share(), 1e-12);
        assertEquals(1 - 0.277533 / Math.sqrt(2), estimate.interval().low(), 1e-5);
        assertEquals(1, estimate.interval().high(), 1e-12);
    }
}
