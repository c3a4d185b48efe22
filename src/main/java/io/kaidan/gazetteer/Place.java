package io.kaidan.gazetteer;

import io.kaidan.document.EntityType;
import java.util.List;

/**
 * A place that is no state.
 *
 * @param category {@code capital}, {@code city}, {@code region}, {@code sea}, {@code facility} or {@code area}
 * @param state id of the state it lies in, empty for seas and regions of several
 * @param metonym id of the government or state that the name stands for when it speaks, empty when none
 */
public record Place(String id, String name, List<String> names, String category, String state, String metonym)
        implements Entry {
    public Place {
        names = List.copyOf(names);
    }

    @Override
    public EntityType type() {
        return EntityType.LOCATION;
    }
}
