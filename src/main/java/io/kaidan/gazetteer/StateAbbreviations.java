package io.kaidan.gazetteer;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One-character states, alone and in runs, and the words beside which they are read as states. Immutable. */
public final class StateAbbreviations {
    private final Map<Character, List<StateCompound>> compounds;
    private final Map<Character, KanjiState> kanji = new HashMap<>();
    private final Map<String, List<String>> contexts;

    StateAbbreviations(
            Collection<StateCompound> compounds, Collection<KanjiState> kanji, Map<String, List<String>> contexts) {
        this.compounds = compounds.stream()
                .sorted(Comparator.comparingInt(
                        (StateCompound c) -> -c.surface().length()))
                .collect(Collectors.groupingBy(c -> c.surface().charAt(0)));
        kanji.forEach(state -> this.kanji.put(state.kanji(), state));
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

    /** What the character may stand for, or null. */
    public KanjiState kanji(char c) {
        return kanji.get(c);
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
