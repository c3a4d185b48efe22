package io.kaidan.token;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Joins IPADIC's levels, one shared string for each of its seventy parts of speech. */
final class PartsOfSpeech {
    private static final String NONE = "*";
    private static final Map<String, String> SHARED = new ConcurrentHashMap<>();

    private PartsOfSpeech() {}

    static String join(String... levels) {
        StringBuilder joined = new StringBuilder(levels[0]);
        for (int i = 1; i < levels.length && !levels[i].equals(NONE); i++) {
            joined.append(',').append(levels[i]);
        }
        return shared(joined.toString());
    }

    /** The same word for the same word; for closed sets such as conjugation forms. */
    static String shared(String word) {
        return SHARED.computeIfAbsent(word, same -> same);
    }
}
