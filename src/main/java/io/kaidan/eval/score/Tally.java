package io.kaidan.eval.score;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What was counted, by measure: {@link Counts} of things found, {@link Ratio}s of slots. Not thread-safe. */
public final class Tally {
    private final Map<String, Counts> counts = new TreeMap<>();
    private final Map<String, Ratio> ratios = new TreeMap<>();

    void add(String measure, int hits, int gold, int system) {
        counts.merge(measure, new Counts(hits, gold, system), Counts::plus);
    }

    void add(String slot, boolean right) {
        add(slot, right ? 1 : 0, 1);
    }

    void add(String slot, int right, int all) {
        ratios.merge(slot, new Ratio(right, all), Ratio::plus);
    }

    /** Adds all that another one counted. */
    public void add(Tally other) {
        other.counts.forEach((measure, value) -> counts.merge(measure, value, Counts::plus));
        other.ratios.forEach((slot, value) -> ratios.merge(slot, value, Ratio::plus));
    }

    /** All that several tallies counted. */
    public static Tally sum(Iterable<Tally> tallies) {
        Tally sum = new Tally();
        tallies.forEach(sum::add);
        return sum;
    }

    /** A measure's counts; none for one that was never counted. */
    public Counts counts(String measure) {
        return counts.getOrDefault(measure, Counts.NONE);
    }

    /** A slot's ratio; none for one that was never counted. */
    public Ratio ratio(String slot) {
        return ratios.getOrDefault(slot, Ratio.NONE);
    }

    public Map<String, Counts> counts() {
        return Collections.unmodifiableMap(counts);
    }

    public Map<String, Ratio> ratios() {
        return Collections.unmodifiableMap(ratios);
    }
}
