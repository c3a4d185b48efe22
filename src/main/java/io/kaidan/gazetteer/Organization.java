package io.kaidan.gazetteer;

import io.kaidan.document.EntityType;
import java.util.List;

/**
 * An organisation.
 *
 * @param shortNames forms that count only with support in the article (共同, 同盟)
 * @param category as in gazetteers/README.md: {@code ministry}, {@code party}, {@code media} …
 * @param state id, empty for international bodies
 */
public record Organization(
        String id,
        String name,
        List<String> names,
        List<String> shortNames,
        String category,
        String state,
        Period period)
        implements Entry {
    public Organization {
        names = List.copyOf(names);
        shortNames = List.copyOf(shortNames);
    }

    @Override
    public EntityType type() {
        return EntityType.ORGANIZATION;
    }
}
