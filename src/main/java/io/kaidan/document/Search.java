package io.kaidan.document;

import java.util.function.IntPredicate;

/** Binary search by a condition. */
public final class Search {
    private Search() {}

    /** The first index below {@code size} that fits, where all after it fit as well; {@code size} when none does. */
    public static int first(int size, IntPredicate fits) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fits.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
