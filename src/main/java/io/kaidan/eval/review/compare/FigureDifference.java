package io.kaidan.eval.review.compare;

/**
 * One figure of two systems.
 *
 * @param name of the measure or slot
 * @param one the figure of the first system: F1 of a measure, the share of a slot
 * @param other that of the second
 * @param oneCounts what it comes from, for people: hits of system and gold, or right of all
 * @param p of the difference ({@link io.kaidan.eval.score.PairedBootstrap}); not a number where there is none
 */
public record FigureDifference(String name, double one, double other, String oneCounts, String otherCounts, double p) {

    /** By how much the second is higher. */
    public double difference() {
        return other - one;
    }
}
