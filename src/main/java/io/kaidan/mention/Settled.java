package io.kaidan.mention;

import io.kaidan.document.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that the rounds before have decided on, asked for by where they begin and end. Immutable. */
final class Settled {
    static final Settled NOTHING = new Settled(List.of());

    private final List<Candidate> names;
    private final Set<String> states;
    private final Map<Integer, Candidate> byBegin = new HashMap<>();
    private final Map<Integer, Candidate> byEnd = new HashMap<>();

    Settled(List<Candidate> names) {
        this.names = List.copyOf(names);
        this.states = names.stream()
                .filter(name -> name.type() == EntityType.STATE)
                .map(Candidate::entry)
                .collect(Collectors.toUnmodifiableSet());
        for (Candidate name : names) {
            byBegin.put(name.span().begin(), name);
            byEnd.put(name.span().end(), name);
        }
    }

    List<Candidate> names() {
        return names;
    }

    /** Identifiers of the states among the names. */
    Set<String> states() {
        return states;
    }

    /** The name that begins at the offset, or null. */
    Candidate beginningAt(int offset) {
        return byBegin.get(offset);
    }

    /** The name that ends at the offset, or null. */
    Candidate endingAt(int offset) {
        return byEnd.get(offset);
    }

    /** Whether a name of one of the types ends at the offset. */
    boolean endsAt(int offset, Set<EntityType> types) {
        Candidate name = byEnd.get(offset);
        return name != null && types.contains(name.type());
    }
}
