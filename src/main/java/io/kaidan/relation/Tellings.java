package io.kaidan.relation;

import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The stretches of an article that are told by someone, asked for in order of the text: each is looked at only while the
 * text is inside it. Used by one thread for one article.
 */
final class Tellings {
    /**
     * A stretch and who tells it.
     *
     * @param order the place of the fact among all
     */
    record Telling(Span told, Fact by, int order) {}

    private final List<Telling> ahead;
    private final List<Telling> open = new ArrayList<>();
    private int next;

    Tellings(List<Telling> tellings) {
        ahead = new ArrayList<>(tellings);
        ahead.sort(Comparator.comparingInt(telling -> telling.told().begin()));
    }

    /** Those that hold some words, in order of their facts; words must not begin before those asked for last. */
    List<Telling> around(Span words) {
        while (next < ahead.size() && ahead.get(next).told().begin() <= words.begin()) {
            open.add(ahead.get(next));
            next++;
        }
        open.removeIf(telling -> telling.told().end() <= words.begin());
        return open.stream()
                .filter(telling -> telling.told().contains(words))
                .sorted(Comparator.comparingInt(Telling::order))
                .toList();
    }
}
