package io.kaidan.tagger;

/** Hash functions that models depend on: a change makes every model file useless. */
final class Hashing {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Hashing() {}

    /** Of a stretch of characters. */
    static long of(CharSequence text, int begin, int end) {
        long hash = 7;
        for (int i = begin; i < end; i++) {
            hash = add(hash, text.charAt(i));
        }
        return hash;
    }

    static long of(String text) {
        return of(text, 0, text.length());
    }

    /** Of a stretch of characters, given the hash of all but the last. */
    static long add(long hash, char c) {
        long sum = (hash + c) * GOLDEN;
        return sum ^ sum >>> 31;
    }

    /** Of an ordered pair. */
    static long mix(long a, long b) {
        long hash = (a ^ b + GOLDEN + (a << 6) + (a >>> 2)) * 0xFF51AFD7ED558CCDL;
        return hash ^ hash >>> 32;
    }

    /** Well spread in all its bits. */
    static long spread(long value) {
        long hash = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
        return hash ^ hash >>> 33;
    }
}
