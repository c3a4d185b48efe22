package io.kaidan.eval.score;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How far a figure could have come out otherwise by chance of the articles: the percentile bootstrap over whole articles
 * (Efron 1979), since what stands in one article is not independent. The same articles give the same interval: the
 * random numbers begin at a fixed seed. Immutable.
 */
public final class Bootstrap {
    private static final int SAMPLES = 1000;
    private static final long SEED = 20240718;
    private static final double TAIL = 0.025;

    /** Which articles each sample draws: one row a sample. */
    private final int[][] draws;

    /** @param articles how many there are */
    public Bootstrap(int articles) {
        SplittableRandom random = new SplittableRandom(SEED);
        draws = new int[SAMPLES][articles];
        for (int[] draw : draws) {
            for (int i = 0; i < articles; i++) {
                draw[i] = random.nextInt(articles);
            }
        }
    }

    /** The figure of a sum of counts. */
    public interface Statistic {
        double of(int[] sums);
    }

    /** A 95 % interval. */
    public record Interval(double low, double high) {}

    /**
     * The interval of a figure.
     *
     * @param counts one row an article: what the figure is computed from once it is added up
     */
    public Interval interval(List<int[]> counts, Statistic statistic) {
        if (counts.isEmpty()) {
            return new Interval(0, 0);
        }
        double[] values = values(counts, statistic);
        Arrays.sort(values);
        return new Interval(percentile(values, TAIL), percentile(values, 1 - TAIL));
    }

    /** The figure of each sample. */
    double[] values(List<int[]> counts, Statistic statistic) {
        double[] values = new double[draws.length];
        int width = counts.get(0).length;
        for (int sample = 0; sample < draws.length; sample++) {
            int[] sums = new int[width];
            for (int article : draws[sample]) {
                int[] row = counts.get(article);
                for (int i = 0; i < width; i++) {
                    sums[i] += row[i];
                }
            }
            values[sample] = statistic.of(sums);
        }
        return values;
    }

    private static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
