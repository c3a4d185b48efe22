package io.kaidan.gazetteer;

import io.kaidan.document.EntityType;
import java.util.List;

/**
 * A person of public life.
 *
 * @param shortNames surname, given name where usual
 * @param famousNames short names that need no support in news of the dates of the person's roles
 * @param state id, empty when unknown
 * @param period life, as far as certain
 */
public record Person(
        String id,
        String name,
        List<String> names,
        List<String> shortNames,
        List<String> famousNames,
        String state,
        Period period)
        implements Entry {
    public Person {
        names = List.copyOf(names);
        shortNames = List.copyOf(shortNames);
        famousNames = List.copyOf(famousNames);
    }

    @Override
    public EntityType type() {
        return EntityType.PERSON;
    }
}
