package io.kaidan.eval.review;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Agreement of two people beyond chance (Cohen 1960): of the agreement that is left after what two people would have who
 * give the same labels as often, but at random. Not thread-safe.
 */
public final class CohenKappa {
    private final Map<String, Map<String, Long>> counts = new TreeMap<>();

    /** Counts something that both labelled. */
    public void add(String one, String other) {
        add(one, other, 1);
    }

    /** Counts several things that both labelled in the same way. */
    public void add(String one, String other, long times) {
        if (times > 0) {
            counts.computeIfAbsent(one, unused -> new TreeMap<>()).merge(other, times, Long::sum);
        }
    }

    /** How many things both labelled. */
    public long all() {
        return counts.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /** How many things have the same label. */
    public long agreed() {
        return labels().stream().mapToLong(label -> count(label, label)).sum();
    }

    /** The share of things with the same label; not a number of none. */
    public double observed() {
        return (double) agreed() / all();
    }

    /** 1 for full agreement, 0 for chance; not a number where both use one label only, so that chance explains all. */
    public double kappa() {
        double all = all();
        double chance = labels().stream()
                .mapToDouble(label -> row(label) / all * (column(label) / all))
                .sum();
        return (observed() - chance) / (1 - chance);
    }

    /** How often the first has one label where the second has another. */
    public long count(String one, String other) {
        return counts.getOrDefault(one, Map.of()).getOrDefault(other, 0L);
    }

    /** All labels of either. */
    public Set<String> labels() {
        Set<String> labels = new TreeSet<>(counts.keySet());
        counts.values().forEach(row -> labels.addAll(row.keySet()));
        return labels;
    }

    private long row(String label) {
        return counts.getOrDefault(label, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private long column(String label) {
        return counts.values().stream()
                .mapToLong(row -> row.getOrDefault(label, 0L))
                .sum();
    }
}
