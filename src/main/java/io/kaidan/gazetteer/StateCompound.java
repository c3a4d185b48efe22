package io.kaidan.gazetteer;

import java.util.List;

/**
 * A run of one-character abbreviations that may be read as states: 日米韓.
 *
 * @param states ids, one a character
 * @param need what it takes to be one
 */
public record StateCompound(String surface, List<String> states, Need need, Surroundings surroundings) {
    /** What a run takes to be states. */
    public enum Need {
        NONE,
        /** A word such as 首脳 or 会談 after it: 日中. */
        HEAD,
        /** A head, or an article that names all its states in full: 南北. */
        NAMED
    }

    public StateCompound {
        states = List.copyOf(states);
    }

    /** Whether what stands around it makes it something else: 朝日新聞, 18日中. */
    public boolean isFalseAt(String normalized, int begin) {
        return surroundings.hold(normalized, begin, begin + surface.length());
    }
}
