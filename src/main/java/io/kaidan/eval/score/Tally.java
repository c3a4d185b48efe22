package io.kaidan.eval.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What was counted, by measure: {@link Counts} of things found, {@link Ratio}s of slots, {@link
 * SchemeCounts} of names. Not thread-safe. */
public final class Tally {
    /** In place of a type: names of all types together. */
    public static final String ALL_TYPES = "ALL";

    private final Map<String, Counts> counts = new TreeMap<>();
    private final Map<String, Ratio> ratios = new TreeMap<>();
    private final Map<Scheme, Map<String, SchemeCounts>> schemes = new EnumMap<>(Scheme.class);

    void add(String measure, int hits, int gold, int system) {
        counts.merge(measure, new Counts(hits, gold, system), Counts::plus);
    }

    void add(String slot, boolean right) {
        add(slot, right ? 1 : 0, 1);
    }

    void add(String slot, int right, int all) {
        ratios.merge(slot, new Ratio(right, all), Ratio::plus);
    }

    void add(Scheme scheme, String type, SchemeCounts value) {
        schemes.computeIfAbsent(scheme, unused -> new TreeMap<>()).merge(type, value, SchemeCounts::plus);
    }

    /** Adds all that another one counted. */
    public void add(Tally other) {
        other.counts.forEach((measure, value) -> counts.merge(measure, value, Counts::plus));
        other.ratios.forEach((slot, value) -> ratios.merge(slot, value, Ratio::plus));
        other.schemes.forEach((scheme, types) -> types.forEach((type, value) -> add(scheme, type, value)));
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

    /** Names under a scheme, by type, and of all types under {@link #ALL_TYPES}. */
    public Map<String, SchemeCounts> schemes(Scheme scheme) {
        return Collections.unmodifiableMap(schemes.getOrDefault(scheme, Map.of()));
    }

    public Map<String, Counts> counts() {
        return Collections.unmodifiableMap(counts);
    }

    public Map<String, Ratio> ratios() {
        return Collections.unmodifiableMap(ratios);
    }
}
