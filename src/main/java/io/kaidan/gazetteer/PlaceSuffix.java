package io.kaidan.gazetteer;

import java.util.List;

/**
 * How names of places end.
 *
 * @param suffix 市, 空港, 半島 …
 * @param kind what may stand before it
 * @param notBefore strings that, directly after it, make it something else: 市 before 場
 * @param notWords words that end so and are no place: 都市, 群島; with * before it, whatever ends in the word
 * @param min the least number of characters before it
 */
public record PlaceSuffix(String suffix, Kind kind, List<String> notBefore, List<String> notWords, int min) {
    /** What may stand before a suffix. */
    public enum Kind {
        /** A name by itself: 長井市. */
        PROPER,
        /** Common words too: 国際空港. */
        ANY,
        /** A name by itself; a place that is listed keeps its name, the suffix only describes it: インド太平洋 of インド太平洋地域. */
        DESCRIPTION
    }

    public PlaceSuffix {
        notBefore = List.copyOf(notBefore);
        notWords = List.copyOf(notWords);
    }

    /** Whether what stands before it must be a name by itself. */
    public boolean proper() {
        return kind != Kind.ANY;
    }

    /** Whether the words, with the suffix, only look like a place: 都市, 建設中の整備新幹線. */
    public boolean isNoName(String words) {
        return notWords.stream()
                .anyMatch(word -> word.startsWith("*") ? words.endsWith(word.substring(1)) : words.equals(word));
    }

    /** Whether it stands there and what follows leaves it what it is. */
    public boolean standsAt(String normalized, int offset) {
        return normalized.startsWith(suffix, offset)
                && notBefore.stream().noneMatch(word -> normalized.startsWith(word, offset + suffix.length()));
    }
}
