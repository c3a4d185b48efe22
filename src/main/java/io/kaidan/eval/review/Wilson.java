package io.kaidan.eval.review;

import io.kaidan.eval.score.Bootstrap.Interval;

/** The 95 % score interval of a share (Wilson 1927): good for small numbers and for shares near 0 and 1, too. */
public final class Wilson {
    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    private Wilson() {}

    /**
     * The interval of a share.
     *
     * @param right how many
     * @param all of how many; of none the share may be anything
     */
    public static Interval interval(long right, long all) {
        if (all == 0) {
            return new Interval(0, 1);
        }
        double share = (double) right / all;
        double square = Z * Z / all;
        double middle = (share + square / 2) / (1 + square);
        double reach = Z * Math.sqrt(share * (1 - share) / all + square / (4 * all)) / (1 + square);
        return new Interval(Math.max(0, middle - reach), Math.min(1, middle + reach));
    }
}
