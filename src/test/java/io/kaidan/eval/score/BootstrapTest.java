package io.kaidan.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.eval.score.Bootstrap.Interval;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    /** 100 articles with one try each, of which 80 are right: the normal approximation gives 0.8 ± 1.96 · 0.04. */
    @Test
    void theIntervalOfAShareIsThatOfTheBinomial() {
        Interval interval = new Bootstrap(100).interval(tries(100, 80), BootstrapTest::share);
        assertEquals(0.8 - 1.96 * 0.04, interval.low(), 0.02);
        assertEquals(0.8 + 1.96 * 0.04, interval.high(), 0.02);
    }

    @Test
    void moreArticlesMakeItNarrower() {
        Interval few = new Bootstrap(20).interval(tries(20, 10), BootstrapTest::share);
        Interval many = new Bootstrap(2000).interval(tries(2000, 1000), BootstrapTest::share);
        assertTrue(many.high() - many.low() < 0.25 * (few.high() - few.low()));
    }

    @Test
    void articlesThatAreAllAlikeLeaveNothingToChance() {
        assertEquals(new Interval(1, 1), new Bootstrap(30).interval(tries(30, 30), BootstrapTest::share));
    }

    @Test
    void theSameArticlesGiveTheSameInterval() {
        Interval first = new Bootstrap(50).interval(tries(50, 31), BootstrapTest::share);
        assertEquals(first, new Bootstrap(50).interval(tries(50, 31), BootstrapTest::share));
    }

    @Test
    void noArticleGivesNoInterval() {
        assertEquals(new Interval(0, 0), new Bootstrap(0).interval(List.of(), BootstrapTest::share));
    }

    private static List<int[]> tries(int all, int right) {
        return IntStream.range(0, all)
                .mapToObj(i -> new int[] {i < right ? 1 : 0, 1})
                .toList();
    }

    private static double share(int[] sums) {
        return (double) sums[0] / sums[1];
    }
}
