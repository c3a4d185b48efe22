package io.kaidan.document;

import java.util.List;
import java.util.Objects;

/**
 * A person, state, organisation or place of the article, with all its mentions.
 *
 * @param number from 1, in order of first mention
 * @param name the name by which the article knows it, at its fullest; for a well-known person or state the usual full
 *     name
 * @param id identifier of the gazetteer entry, empty when not linked
 * @param label the gazetteer's name, empty when not linked
 * @param state ISO 3166-1 alpha-3 code of the state it is or belongs to, empty when unknown
 * @param mentions its names in the text, in order
 */
public record Entity(
        int number, EntityType type, String name, String id, String label, String state, List<Mention> mentions) {
    public Entity {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(state, "state");
        mentions = List.copyOf(mentions);
    }

    /** Cheap however often the entity is named; of two entities of an article the number differs. */
    @Override
    public int hashCode() {
        return 31 * number + name.hashCode();
    }
}
