package io.kaidan.eval.review.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A random sample of rows of which nobody knows beforehand how many come (Vitter 1985, algorithm R): each of them is in
 * it with the same chance. The same seed and rows give the same sample. Not thread-safe.
 *
 * @param <T> the rows
 */
final class Reservoir<T> {
    private final int size;
    private final SplittableRandom random;
    private final List<T> kept = new ArrayList<>();
    private long seen;

    /** @param size the most rows that are kept */
    Reservoir(int size, long seed) {
        this.size = size;
        this.random = new SplittableRandom(seed);
    }

    void offer(T row) {
        seen++;
        if (kept.size() < size) {
            kept.add(row);
            return;
        }
        long place = random.nextLong(seen);
        if (place < size) {
            kept.set((int) place, row);
        }
    }

    /** In no order that means anything. */
    List<T> rows() {
        return List.copyOf(kept);
    }

    /** How many there were. */
    long seen() {
        return seen;
    }
}
