package io.kaidan.tagger;

import java.util.Arrays;

/** The features of one token as keys, never 0, in the order of the templates. Reused from token to token; not thread-safe. */
final class FeatureBuffer {
    private int[] keys = new int[192];
    private int size;
    private long template;

    void clear() {
        size = 0;
        template = 0;
    }

    /** Adds the value of the next template. */
    void add(long value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        int key = (int) (Hashing.mix(value, ++template * 0x5851F42D4C957F2DL) >>> 20);
        keys[size++] = key == 0 ? 1 : key;
    }

    /** Adds the value of the next template if it says anything. */
    void addUnlessZero(long value) {
        if (value == 0) {
            template++;
        } else {
            add(value);
        }
    }

    /** The next templates say nothing. */
    void skip(int templates) {
        template += templates;
    }

    int size() {
        return size;
    }

    int key(int index) {
        return keys[index];
    }
}
