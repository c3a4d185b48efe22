package io.kaidan.gazetteer;

import io.kaidan.document.EntityType;
import java.util.List;

/**
 * A state, present or former.
 *
 * @param id ISO 3166-1 alpha-3, or what stands for it (gazetteers/README.md)
 * @param name the everyday name, unique
 * @param kanji one-character abbreviations, most usual first
 * @param shortNames what it is called only where the article names it in full, and never by its everyday name
 * @param capital ids of places
 */
public record State(
        String id,
        String name,
        List<String> names,
        List<String> shortNames,
        List<String> kanji,
        List<String> capital,
        Period period)
        implements Entry {
    public State {
        names = List.copyOf(names);
        shortNames = List.copyOf(shortNames);
        kanji = List.copyOf(kanji);
        capital = List.copyOf(capital);
    }

    @Override
    public EntityType type() {
        return EntityType.STATE;
    }

    @Override
    public String state() {
        return id;
    }
}
