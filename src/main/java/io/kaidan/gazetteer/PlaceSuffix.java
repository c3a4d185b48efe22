package io.kaidan.gazetteer;

import java.util.List;

/**
 * How names of places end.
 *
 * @param suffix 市, 空港, 半島 …
 * @param proper whether what stands before it must be a name by itself (長井市), not common words (国際空港)
 * @param notBefore strings that, directly after it, make it something else: 市 before 場
 * @param notWords whole words that end so and are no place: 都市, 群島
 * @param min the least number of characters before it
 */
public record PlaceSuffix(String suffix, boolean proper, List<String> notBefore, List<String> notWords, int min) {
    public PlaceSuffix {
        notBefore = List.copyOf(notBefore);
        notWords = List.copyOf(notWords);
    }

    /** Whether it stands there and what follows leaves it what it is. */
    public boolean standsAt(String normalized, int offset) {
        return normalized.startsWith(suffix, offset)
                && notBefore.stream().noneMatch(word -> normalized.startsWith(word, offset + suffix.length()));
    }
}
