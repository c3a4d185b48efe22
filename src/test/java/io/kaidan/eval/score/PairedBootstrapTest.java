package io.kaidan.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases in which the share of the draws is known: how often an article is drawn is binomial. */
class PairedBootstrapTest {
    private static final Bootstrap.Statistic SHARE = sums -> new Ratio(sums[0], sums[1]).value();
    /** Five standard errors of a share of ten thousand draws. */
    private static final double CHANCE = 0.025;

    private static double pValue(List<int[]> one, List<int[]> other) {
        return new PairedBootstrap(one.size()).pValue(one, other, SHARE);
    }

    /** One of one right in as many articles, none in the others. */
    private static List<int[]> right(int right, int articles) {
        List<int[]> rows = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            rows.add(new int[] {i < right ? 1 : 0, 1});
        }
        return rows;
    }

    @Test
    void equalSystemsDoNotDiffer() {
        assertEquals(1, pValue(right(3, 8), right(3, 8)));
    }

    @Test
    void differencesThatCancelOutAreNone() {
        List<int[]> turned = new ArrayList<>(right(2, 4));
        Collections.reverse(turned);
        assertEquals(1, pValue(right(2, 4), turned));
    }

    /** Observed 1/2; drawn twice, never or once with 1/4, 1/4, 1/2: 1, 0, 1/2. Half of them are 1/2 away. */
    @Test
    void oneOfTwoArticlesDiffers() {
        assertEquals(0.5, pValue(right(0, 2), right(1, 2)), CHANCE);
    }

    /** Observed 1/3; drawn k times of 3: 8/27, 12/27, 6/27, 1/27. All but k = 1 are at least 1/3 away. */
    @Test
    void oneOfThreeArticlesDiffers() {
        assertEquals(15.0 / 27, pValue(right(0, 3), right(1, 3)), CHANCE);
    }

    /** Observed 1/2 = 2/4; drawn k of 4 with 1/16, 4/16, 6/16, 4/16, 1/16: only 0 and 4 are 1/2 away. */
    @Test
    void twoOfFourArticlesDiffer() {
        assertEquals(2.0 / 16, pValue(right(0, 4), right(2, 4)), CHANCE);
    }

    /** Worse is as far as better. */
    @Test
    void theSignDoesNotMatter() {
        assertEquals(pValue(right(0, 4), right(2, 4)), pValue(right(2, 4), right(0, 4)));
    }

    /** No draw is away from what is observed: only that one itself counts. */
    @Test
    void aDifferenceInEveryArticleIsNoChance() {
        assertEquals(1.0 / 10_001, pValue(right(0, 5), right(5, 5)));
    }

    @Test
    void oneArticleTellsNothing() {
        assertTrue(Double.isNaN(pValue(right(0, 1), right(1, 1))));
    }
}
