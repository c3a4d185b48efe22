package io.kaidan.gazetteer;

import io.kaidan.document.EntityType;
import java.util.List;

/**
 * A name from a file of the user.
 *
 * @param category the column {@code class}, free text, possibly empty
 */
public record UserEntry(
        String id,
        EntityType type,
        String name,
        List<String> names,
        List<String> shortNames,
        String category,
        String state)
        implements Entry {
    public UserEntry {
        names = List.copyOf(names);
        shortNames = List.copyOf(shortNames);
    }

    @Override
    public boolean isUsers() {
        return true;
    }
}
