package io.kaidan.eval.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.eval.score.Bootstrap.Interval;
import org.junit.jupiter.api.Test;

/** Against values that textbooks and statistics packages give. */
class WilsonTest {
    private static void check(double low, double high, long right, long all) {
        Interval interval = Wilson.interval(right, all);
        assertEquals(low, interval.low(), 5e-5);
        assertEquals(high, interval.high(), 5e-5);
    }

    @Test
    void sharesInTheMiddle() {
        check(0.4902, 0.9433, 8, 10);
        check(0.2366, 0.7634, 5, 10);
        check(0.4038, 0.5962, 50, 100);
    }

    @Test
    void sharesAtTheEndsAreNotPoints() {
        check(0, 0.2775, 0, 10);
        check(0.7225, 1, 10, 10);
        check(0.2065, 1, 1, 1);
    }

    @Test
    void ofNothingTheShareMayBeAnything() {
        check(0, 1, 0, 0);
    }
}
