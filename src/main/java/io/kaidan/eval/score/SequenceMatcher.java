package io.kaidan.eval.score;

/**
 * How alike two strings are: Ratcliff and Obershelp's gestalt pattern matching, as in Python's {@code
 * difflib.SequenceMatcher} without its heuristics for long strings. Compares code points.
 */
final class SequenceMatcher {
    private SequenceMatcher() {}

    /** Twice the characters in matching blocks, over all characters; 1 for equal strings. */
    static double ratio(String left, String right) {
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        int all = a.length + b.length;
        return all == 0 ? 1 : 2.0 * matching(a, 0, a.length, b, 0, b.length) / all;
    }

    private static int matching(int[] a, int aBegin, int aEnd, int[] b, int bBegin, int bEnd) {
        int size = 0;
        int aBest = aBegin;
        int bBest = bBegin;
        int[] run = new int[bEnd + 1];
        for (int i = aBegin; i < aEnd; i++) {
            int[] next = new int[bEnd + 1];
            for (int j = bBegin; j < bEnd; j++) {
                if (a[i] == b[j]) {
                    next[j + 1] = run[j] + 1;
                    if (next[j + 1] > size) {
                        size = next[j + 1];
                        aBest = i - size + 1;
                        bBest = j - size + 1;
                    }
                }
            }
            run = next;
        }
        return size == 0
                ? 0
                : size
                        + matching(a, aBegin, aBest, b, bBegin, bBest)
                        + matching(a, aBest + size, aEnd, b, bBest + size, bEnd);
    }
}
