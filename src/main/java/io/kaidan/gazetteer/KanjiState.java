package io.kaidan.gazetteer;

import java.util.Set;

/**
 * When one character alone is a state.
 *
 * @param kanji the character
 * @param state id
 * @param contexts names of the contexts in which it is one: {@code prefix}, {@code title}, {@code side} …
 * @param with ids of the states that the article must name in full, empty when none
 */
public record KanjiState(char kanji, String state, Set<String> contexts, Set<String> with, Surroundings surroundings) {
    public KanjiState {
        contexts = Set.copyOf(contexts);
        with = Set.copyOf(with);
    }

    /** Whether what stands around it makes it something else: 新米, 米価. */
    public boolean isFalseAt(String normalized, int begin) {
        return surroundings.hold(normalized, begin, begin + 1);
    }
}
