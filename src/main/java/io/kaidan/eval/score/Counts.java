package io.kaidan.eval.score;

/**
 * How many were found.
 *
 * @param hits of the system's, those that the gold has; also of the gold's, those that the system has
 * @param gold how many there are
 * @param system how many the system gave
 */
public record Counts(int hits, int gold, int system) {
    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(hits + other.hits, gold + other.gold, system + other.system);
    }

    /** The share of the system's that are right; 0 if it gave none. */
    public double precision() {
        return system == 0 ? 0 : (double) hits / system;
    }

    /** The share of the gold's that were found; 0 if there are none. */
    public double recall() {
        return gold == 0 ? 0 : (double) hits / gold;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return hits == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
}
