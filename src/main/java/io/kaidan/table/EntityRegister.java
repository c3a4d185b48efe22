package io.kaidan.table;

import io.kaidan.document.Argument;
import io.kaidan.document.Document;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Relation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The entities of a run: one per identifier; without one, one per type and name. Documents are added in the order of the
 * input. Keeps no text. Not thread-safe.
 */
public final class EntityRegister {
    private static final Comparator<EntityRow> ORDER = Comparator.<EntityRow, String>comparing(
                    row -> row.type().name())
            .thenComparing(EntityRow::id, CodePoints.order())
            .thenComparing(EntityRow::name, CodePoints.order());

    private final Map<Key, Tally> tallies = new HashMap<>();

    public void add(Document document) {
        LocalDate date = document.article().date();
        Set<Key> seen = new HashSet<>();
        for (Entity entity : document.entities().all()) {
            Tally tally = tally(entity);
            tally.mentions += entity.mentions().size();
            for (Mention mention : entity.mentions()) {
                tally.aliases.add(mention.surface());
            }
            if (seen.add(Key.of(entity))) {
                tally.articles++;
                tally.date(date);
            }
        }
        document.relations().forEach(this::count);
    }

    public int size() {
        return tallies.size();
    }

    /** The table, sorted by type, identifier and name. */
    public List<EntityRow> rows() {
        return tallies.values().stream().map(Tally::row).sorted(ORDER).toList();
    }

    private void count(Relation relation) {
        Argument subject = relation.subject();
        Argument object = relation.object();
        switch (relation.type()) {
            case "MET" -> {
                if (!subject.isNominal()) {
                    tally(subject.entity()).met++;
                }
                if (object != null && !object.isNominal()) {
                    tally(object.entity()).met++;
                }
            }
            case "SAID" -> {
                if (!subject.isNominal()) {
                    tally(subject.entity()).said++;
                }
            }
            default -> {
                // The table counts no other relation.
            }
        }
    }

    private Tally tally(Entity entity) {
        return tallies.computeIfAbsent(Key.of(entity), key -> new Tally(entity)).learn(entity);
    }

    /** What makes two entities of different articles one. */
    private record Key(String id, EntityType type, String name) {
        static Key of(Entity entity) {
            return entity.id().isEmpty() ? new Key("", entity.type(), entity.name()) : new Key(entity.id(), null, "");
        }
    }

    private static final class Tally {
        private final String id;
        private final String name;
        private final EntityType type;
        private final Set<String> aliases = new TreeSet<>(CodePoints.order());
        private String state = "";
        private int articles;
        private int mentions;
        private int met;
        private int said;
        private LocalDate first;
        private LocalDate last;

        Tally(Entity entity) {
            id = entity.id();
            name = entity.label().isEmpty() ? entity.name() : entity.label();
            type = entity.type();
        }

        /** Takes over the state from the first article that knows it. */
        Tally learn(Entity entity) {
            if (state.isEmpty()) {
                state = entity.state();
            }
            return this;
        }

        void date(LocalDate date) {
            if (date == null) {
                return;
            }
            if (first == null || date.isBefore(first)) {
                first = date;
            }
            if (last == null || date.isAfter(last)) {
                last = date;
            }
        }

        EntityRow row() {
            return new EntityRow(
                    id, name, type, state, List.copyOf(aliases), articles, mentions, met, said, first, last);
        }
    }
}
