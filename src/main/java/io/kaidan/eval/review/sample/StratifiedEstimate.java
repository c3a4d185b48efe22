package io.kaidan.eval.review.sample;

import io.kaidan.eval.score.Bootstrap.Interval;
import java.util.List;

/**
 * A share over all rows of a run, from samples of its parts: the share of each part weighs as much as the part has rows.
 * The interval joins the intervals of the parts (MOVER, Zou and Donner 2008): its lower end lies below the estimate by the
 * root of the summed squares of the weighted distances to the parts' lower ends, its upper end likewise. Other than an
 * interval from variances it does not shrink to a point where every part is right.
 *
 * @param share the estimate
 * @param interval at 95 %
 */
record StratifiedEstimate(double share, Interval interval) {

    /**
     * A part.
     *
     * @param population how many rows the run has of it
     * @param share of the rows judged
     * @param interval of the share
     */
    record Stratum(long population, double share, Interval interval) {}

    /** @param strata at least one */
    static StratifiedEstimate of(List<Stratum> strata) {
        double all = strata.stream().mapToLong(Stratum::population).sum();
        double share = 0;
        double below = 0;
        double above = 0;
        for (Stratum stratum : strata) {
            double weight = stratum.population / all;
            share += weight * stratum.share;
            below += square(weight * (stratum.share - stratum.interval.low()));
            above += square(weight * (stratum.interval.high() - stratum.share));
        }
        Interval interval = new Interval(Math.max(0, share - Math.sqrt(below)), Math.min(1, share + Math.sqrt(above)));
        return new StratifiedEstimate(share, interval);
    }

    private static double square(double value) {
        return value * value;
    }
}
