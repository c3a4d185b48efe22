package io.kaidan.data;

import java.util.HashMap;
import java.util.Map;

/**
 * Words with what they mean, found by where they begin or end in a text. For each first and last character the length
 * of the longest word is kept, so that at most places of a text nothing is looked up. Fill it before it is shared;
 * afterwards it is safe for any number of threads.
 *
 * @param <V> what a word means
 */
public final class WordTable<V> {
    /** Characters that share a slot only cost time. */
    private static final int SLOTS = 1024;

    private final Map<String, V> words = new HashMap<>();
    private final int[] longestByFirst = new int[SLOTS];
    private final int[] longestByLast = new int[SLOTS];

    /**
     * Adds a word unless it is there.
     *
     * @return what the word meant before, or null
     */
    public V putIfAbsent(String word, V meaning) {
        if (!word.isEmpty()) {
            widen(longestByFirst, word.charAt(0), word.length());
            widen(longestByLast, word.charAt(word.length() - 1), word.length());
        }
        return words.putIfAbsent(word, meaning);
    }

    private static void widen(int[] longest, char c, int length) {
        longest[c % SLOTS] = Math.max(longest[c % SLOTS], length);
    }

    /** What the word means, or null. */
    public V get(String word) {
        return words.get(word);
    }

    /** What the longest word means that begins at the offset and ends at or before {@code limit}; null if none does. */
    public V longestAt(String text, int begin, int limit) {
        if (begin < 0 || begin >= text.length()) {
            return null;
        }
        int longest = Math.min(longestByFirst[text.charAt(begin) % SLOTS], Math.min(limit, text.length()) - begin);
        for (int length = longest; length > 0; length--) {
            V meaning = words.get(text.substring(begin, begin + length));
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
    }

    /** What the longest word means that ends at the offset; null if none does. */
    public V longestBefore(String text, int end) {
        if (end <= 0 || end > text.length()) {
            return null;
        }
        for (int length = Math.min(longestByLast[text.charAt(end - 1) % SLOTS], end); length > 0; length--) {
            V meaning = words.get(text.substring(end - length, end));
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
    }
}
