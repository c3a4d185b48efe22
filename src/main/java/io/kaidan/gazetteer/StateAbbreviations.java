package io.kaidan.gazetteer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One-character states, alone and in runs, and the words beside which they are read as states. Immutable. */
public final class StateAbbreviations {
    private final Map<Character, List<StateCompound>> compounds;
    private final Map<Character, List<KanjiState>> kanji;
    private final Map<String, List<String>> contexts;

    StateAbbreviations(
            Collection<StateCompound> compounds, Collection<KanjiState> kanji, Map<String, List<String>> contexts) {
        this.compounds = compounds.stream()
                .sorted(Comparator.comparingInt(
                        (StateCompound c) -> -c.surface().length()))
                .collect(Collectors.groupingBy(c -> c.surface().charAt(0)));
        this.kanji = kanji.stream().collect(Collectors.groupingBy(KanjiState::kanji));
        this.contexts = Map.copyOf(contexts);
    }

    /** The longest run of states that begins there and is nothing else; null when there is none. */
    public StateCompound compoundAt(String normalized, int begin) {
        for (StateCompound compound : compounds.getOrDefault(normalized.charAt(begin), List.of())) {
            if (normalized.startsWith(compound.surface(), begin) && !compound.isFalseAt(normalized, begin)) {
                return compound;
            }
        }
        return null;
    }

    /** What the character may stand for, a line for each group of contexts; empty when it is no abbreviation. */
    public List<KanjiState> kanji(char c) {
        return kanji.getOrDefault(c, List.of());
    }

    /**
     * The reading of the character at the offset in the context; null when it has none or is something else there.
     *
     * @param named whether the article names the state with the id elsewhere
     */
    public KanjiState reading(String normalized, int offset, String context, Predicate<String> named) {
        for (KanjiState state : kanji(normalized.charAt(offset))) {
            if (state.contexts().contains(context)
                    && state.with().stream().allMatch(named)
                    && !state.isFalseAt(normalized, offset)) {
                return state;
            }
        }
        return null;
    }

    /** Whether a word of the context stands directly after the offset. */
    public boolean startsAt(String context, String normalized, int offset) {
        return contexts.getOrDefault(context, List.of()).stream().anyMatch(word -> normalized.startsWith(word, offset));
    }

    /** Whether a word of the context stands directly before the offset. */
    public boolean endsAt(String context, String normalized, int offset) {
        return contexts.getOrDefault(context, List.of()).stream()
                .anyMatch(word -> offset >= word.length() && normalized.startsWith(word, offset - word.length()));
    }
}
