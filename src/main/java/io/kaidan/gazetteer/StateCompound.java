package io.kaidan.gazetteer;

import java.util.List;

/**
 * A run of one-character abbreviations that may be read as states: 日米韓.
 *
 * @param states ids, one a character
 * @param needsHead whether it is one only before 首脳, 会談 and the like
 */
public record StateCompound(String surface, List<String> states, boolean needsHead, Surroundings surroundings) {
    public StateCompound {
        states = List.copyOf(states);
    }

    /** Whether what stands around it makes it something else: 朝日新聞, 18日中. */
    public boolean isFalseAt(String normalized, int begin) {
        return surroundings.hold(normalized, begin, begin + surface.length());
    }
}
