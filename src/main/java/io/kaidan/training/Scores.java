package io.kaidan.training;

import io.kaidan.document.EntityType;
import io.kaidan.tagger.LabelledText.Name;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts names found, right and expected, by type: both span and type must agree. Not thread-safe. */
public final class Scores {
    private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);

    void add(Collection<Name> expected, Collection<Name> found) {
        Set<Name> right = new HashSet<>(expected);
        for (Name name : expected) {
            of(name.type())[0]++;
        }
        for (Name name : found) {
            of(name.type())[1]++;
            if (right.contains(name)) {
                of(name.type())[2]++;
            }
        }
    }

    private int[] of(EntityType type) {
        return counts.computeIfAbsent(type, unused -> new int[3]);
    }

    /** Precision, recall and F1 by type and over all, in percent. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        int[] all = new int[3];
        counts.forEach((type, count) -> {
            line.append(format(type.name(), count)).append("  ");
            for (int i = 0; i < all.length; i++) {
                all[i] += count[i];
            }
        });
        return line.append(format("all", all)).toString();
    }

    private static String format(String name, int[] count) {
        double precision = 100.0 * count[2] / Math.max(1, count[1]);
        double recall = 100.0 * count[2] / Math.max(1, count[0]);
        double f1 = 200.0 * count[2] / Math.max(1, count[0] + count[1]);
        return String.format(Locale.ROOT, "%s %.1f (P %.1f R %.1f)", name, f1, precision, recall);
    }
}
