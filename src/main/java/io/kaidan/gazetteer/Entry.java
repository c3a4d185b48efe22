package io.kaidan.gazetteer;

import io.kaidan.document.EntityType;
import java.util.List;

/** Somebody or something that the gazetteer knows. Immutable. */
public interface Entry {
    /** Unique over all files: an ISO code, a Wikidata id, or a prefixed slug such as {@code org:nato}. */
    String id();

    EntityType type();

    /** The usual full name: what tables call it. */
    String name();

    /** Further full names and spellings, without {@link #name}. */
    List<String> names();

    /** Parts that name it only where the article supports them. */
    default List<String> shortNames() {
        return List.of();
    }

    /** Short names that need no support in news of the time. */
    default List<String> famousNames() {
        return List.of();
    }

    /** Id of the state that it is or belongs to, empty when none or unknown. */
    String state();

    /** When it is or was there; {@link Period#ALWAYS} when that is not known. */
    default Period period() {
        return Period.ALWAYS;
    }

    /** Whether a file of the user lists it; such entries win over all others. */
    default boolean isUsers() {
        return false;
    }
}
