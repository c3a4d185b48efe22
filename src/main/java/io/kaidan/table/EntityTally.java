package io.kaidan.table;

import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.entity.Sphere;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a run has counted of one entity. Keeps no text. Not thread-safe. */
final class EntityTally {
    private static final int SURNAME = 2;

    private final String id;
    private final String name;
    private final EntityType type;
    private final Set<String> aliases = new TreeSet<>(CodePoints.order());
    private final Set<Sphere> spheres = EnumSet.noneOf(Sphere.class);
    private String state = "";
    private int articles;
    private int mentions;
    private int met;
    private int said;
    private LocalDate first;
    private LocalDate last;

    EntityTally(Entity entity) {
        id = entity.id();
        name = entity.label().isEmpty() ? entity.name() : entity.label();
        type = entity.type();
    }

    /**
     * Whether an entity of another article may be this one, of the same type and name and without identifier: a person is,
     * unless states or spheres tell the two apart. A surname alone is only with the same state and sphere, known or not.
     *
     * @param told the spheres of the titles that the article gives the entity
     */
    boolean mayBe(Entity entity, Set<Sphere> told) {
        if (type != EntityType.PERSON) {
            return true;
        }
        boolean shared = spheres.stream().anyMatch(told::contains);
        if (isSurname()) {
            return state.equals(entity.state()) && (shared || spheres.isEmpty() && told.isEmpty());
        }
        boolean otherState = !state.isEmpty() && !entity.state().isEmpty() && !state.equals(entity.state());
        boolean otherSphere = !spheres.isEmpty() && !told.isEmpty() && !shared;
        return !otherState && !otherSphere;
    }

    private boolean isSurname() {
        return name.codePointCount(0, name.length()) <= SURNAME
                || name.chars().allMatch(c -> c >= 'ァ' && c <= 'ヺ' || c == 'ー');
    }

    /** Adds what an article tells of the entity. */
    void add(Entity entity, Set<Sphere> told, LocalDate date) {
        articles++;
        mentions += entity.mentions().size();
        for (Mention mention : entity.mentions()) {
            aliases.add(mention.surface());
        }
        if (state.isEmpty()) {
            state = entity.state();
        }
        spheres.addAll(told);
        if (date != null) {
            first = first == null || date.isBefore(first) ? date : first;
            last = last == null || date.isAfter(last) ? date : last;
        }
    }

    /** Adds the mentions of a second entity of one article that cannot be told from the first. */
    void addWithin(Entity entity) {
        articles--;
        add(entity, Set.of(), null);
    }

    void addMet() {
        met++;
    }

    void addSaid() {
        said++;
    }

    EntityRow row() {
        return new EntityRow(id, name, type, state, List.copyOf(aliases), articles, mentions, met, said, first, last);
    }
}
