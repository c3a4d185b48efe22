package io.kaidan.eval.score;

/**
 * How the names of a system agree with those of the gold under a {@link Scheme}.
 *
 * @param correct names that agree in full
 * @param incorrect names that overlap but do not agree
 * @param partial under {@link Scheme#PARTIAL}, those that only overlap
 * @param missed names of the gold that no name of the system touches
 * @param spurious names of the system that touch none of the gold
 */
public record SchemeCounts(int correct, int incorrect, int partial, int missed, int spurious) {
    public static final SchemeCounts NONE = new SchemeCounts(0, 0, 0, 0, 0);

    /** The counts from an array as {@link #toArray} makes it. */
    public static SchemeCounts of(int[] counts) {
        return new SchemeCounts(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    public int[] toArray() {
        return new int[] {correct, incorrect, partial, missed, spurious};
    }

    public SchemeCounts plus(SchemeCounts other) {
        return new SchemeCounts(
                correct + other.correct,
                incorrect + other.incorrect,
                partial + other.partial,
                missed + other.missed,
                spurious + other.spurious);
    }

    /** The names of the gold. */
    public int possible() {
        return correct + incorrect + partial + missed;
    }

    /** The names of the system. */
    public int actual() {
        return correct + incorrect + partial + spurious;
    }

    /** Hits, where one that only overlaps counts half. */
    public double hits() {
        return correct + 0.5 * partial;
    }

    public double precision() {
        return actual() == 0 ? 0 : hits() / actual();
    }

    public double recall() {
        return possible() == 0 ? 0 : hits() / possible();
    }

    public double f1() {
        return hits() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
}
