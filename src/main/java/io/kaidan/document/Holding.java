package io.kaidan.document;

import java.util.Objects;

/**
 * That a person holds or held a title, as the text says: ロシアのクリボルチコ国防次官.
 *
 * @param person the holder
 * @param title the title and where it stands
 * @param affiliation the state or organisation it belongs to, or null
 * @param name the mention of the holder beside the title
 */
public record Holding(Entity person, Title title, Entity affiliation, Mention name) {
    public Holding {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(name, "name");
    }
}
