package io.kaidan.tagger;

/** Counts feature keys, then numbers those that are frequent enough. Not thread-safe. */
final class FeatureIndex {
    private int[] keys = new int[1 << 20];
    private int[] values = new int[1 << 20];
    private int taken;
    private int numbered;

    void count(int key) {
        if (2 * taken > keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            taken++;
        }
        values[slot]++;
    }

    /** Ends the counting: from now on features have numbers, from 0, or -1 for those that are too rare. */
    void number(int minimumCount) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                values[slot] = values[slot] >= minimumCount ? numbered++ : -1;
            }
        }
    }

    /** How many features have numbers. */
    int size() {
        return numbered;
    }

    int numberOf(int key) {
        int slot = slot(key);
        return keys[slot] == 0 ? -1 : values[slot];
    }

    /** The key of each feature, by number. */
    int[] keysByNumber() {
        int[] byNumber = new int[numbered];
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0 && values[slot] >= 0) {
                byNumber[values[slot]] = keys[slot];
            }
        }
        return byNumber;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key * 0x9E3779B9 >>> 5) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[2 * oldKeys.length];
        values = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
