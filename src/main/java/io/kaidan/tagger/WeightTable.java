package io.kaidan.tagger;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The weights of features: for each a few labels with a weight each, most labels having none. A weight is one of 255
 * values, close together near zero, from -4.9 to 4.9. Immutable.
 *
 * <p>As bytes: the number of features; then for each, by rising key (as an unsigned number), the distance to the key
 * before in groups of seven bits, lowest first, a set of labels (two bytes) and a signed byte for each label of the set.
 */
final class WeightTable {
    private static final float[] VALUES = values();

    private final int[] keys;
    private final short[] labels;
    private final int[] offsets;
    private final byte[] weights;
    private final int size;

    private WeightTable(ByteBuffer in) {
        size = in.getInt();
        // At most two slots in three are taken.
        int capacity = Integer.highestOneBit(Math.max(1, size + size / 2)) * 2;
        keys = new int[capacity];
        labels = new short[capacity];
        offsets = new int[capacity];
        byte[] buffer = new byte[in.remaining()];
        int used = 0;
        int key = 0;
        for (int i = 0; i < size; i++) {
            key += distance(in);
            int slot = slot(key);
            keys[slot] = key;
            labels[slot] = in.getShort();
            offsets[slot] = used;
            int count = Integer.bitCount(labels[slot] & 0xFFFF);
            in.get(buffer, used, count);
            used += count;
        }
        weights = Arrays.copyOf(buffer, used);
    }

    static WeightTable read(ByteBuffer in) {
        return new WeightTable(in);
    }

    private static int distance(ByteBuffer in) {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte group = in.get();
            value |= (group & 0x7F) << shift;
            if (group >= 0) {
                return value;
            }
        }
    }

    private static float[] values() {
        float[] values = new float[256];
        for (int stored = Byte.MIN_VALUE; stored <= Byte.MAX_VALUE; stored++) {
            values[stored & 0xFF] = stored * (32 + Math.abs(stored)) / 4096f;
        }
        return values;
    }

    /** The stored form of the weight that is nearest; 0 for a weight near zero. */
    static int nearest(float weight) {
        int steps = (int) Math.round(Math.sqrt(256 + Math.abs(weight) * 4096.0) - 16);
        return Math.min(Byte.MAX_VALUE, steps) * (weight < 0 ? -1 : 1);
    }

    /** How many features have weights. */
    int size() {
        return size;
    }

    /** Adds the weights of a feature to the scores of the labels, which begin at {@code offset}. */
    void addTo(float[] scores, int offset, int key) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            return;
        }
        int at = offsets[slot];
        for (int rest = labels[slot] & 0xFFFF; rest != 0; rest &= rest - 1) {
            scores[offset + Integer.numberOfTrailingZeros(rest)] += VALUES[weights[at++] & 0xFF];
        }
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key * 0x9E3779B9 >>> 7) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
