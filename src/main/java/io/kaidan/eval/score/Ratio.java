package io.kaidan.eval.score;

/** So many of so many. */
public record Ratio(int right, int all) {
    public static final Ratio NONE = new Ratio(0, 0);

    public Ratio plus(Ratio other) {
        return new Ratio(right + other.right, all + other.all);
    }

    /** The share; 0 of none. */
    public double value() {
        return all == 0 ? 0 : (double) right / all;
    }
}
