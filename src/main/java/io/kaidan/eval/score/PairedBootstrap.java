package io.kaidan.eval.score;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Whether the difference of two systems on the same articles may be chance: the paired bootstrap of Berg-Kirkpatrick,
 * Burkett and Klein (2012), in its two-sided form. Articles are drawn with replacement, the same for both systems. The
 * draws scatter around the difference that was observed, so where there is none they would scatter in the same way
 * around 0; p is the share of draws that are at least as far from the observed difference as that is from 0.
 *
 * <p>The draw that was observed counts as one of them, so that p is never 0 (Davison and Hinkley 1997, 4.2). The same
 * articles give the same p: the random numbers begin at a fixed seed. With few articles, or few in which the systems
 * differ, p is too small; below {@link #FEWEST} there is none. Immutable.
 */
public final class PairedBootstrap {
    /** Fewer articles tell nothing about others. */
    public static final int FEWEST = 2;

    private static final int SAMPLES = 10_000;
    private static final long SEED = 20240718;
    /** Differences that only rounding tells apart are equal. */
    private static final double ROUNDING = 1e-12;

    private final int articles;

    /** @param articles how many there are */
    public PairedBootstrap(int articles) {
        this.articles = articles;
    }

    /**
     * The p-value of the difference of a figure.
     *
     * @param one what the figure of the first system is computed from once it is added up: one row an article
     * @param other the same of the second system
     * @return not a number where there are too few articles
     */
    public double pValue(List<int[]> one, List<int[]> other, Bootstrap.Statistic statistic) {
        if (articles < FEWEST) {
            return Double.NaN;
        }
        int[] all = new int[articles];
        for (int i = 0; i < articles; i++) {
            all[i] = i;
        }
        double observed = difference(one, other, all, statistic);
        SplittableRandom random = new SplittableRandom(SEED);
        int far = 1;
        for (int sample = 0; sample < SAMPLES; sample++) {
            for (int i = 0; i < articles; i++) {
                all[i] = random.nextInt(articles);
            }
            double drawn = difference(one, other, all, statistic);
            if (Math.abs(drawn - observed) >= Math.abs(observed) - ROUNDING) {
                far++;
            }
        }
        return (double) far / (SAMPLES + 1);
    }

    private static double difference(List<int[]> one, List<int[]> other, int[] drawn, Bootstrap.Statistic statistic) {
        return statistic.of(sum(other, drawn)) - statistic.of(sum(one, drawn));
    }

    private static int[] sum(List<int[]> counts, int[] drawn) {
        int[] sums = new int[counts.get(0).length];
        for (int article : drawn) {
            int[] row = counts.get(article);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += row[i];
            }
        }
        return sums;
    }
}
