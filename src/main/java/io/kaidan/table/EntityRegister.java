package io.kaidan.table;

import io.kaidan.document.Argument;
import io.kaidan.document.Document;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Holding;
import io.kaidan.document.Relation;
import io.kaidan.entity.Sphere;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entities of a run: one per identifier; without one, one per type and name, but persons whose states or kinds of titles
 * tell them apart are several. Documents are added in the order of the input. Keeps no text. Not thread-safe.
 */
public final class EntityRegister {
    private static final Comparator<EntityRow> ORDER = Comparator.<EntityRow, String>comparing(
                    row -> row.type().name())
            .thenComparing(EntityRow::id, CodePoints.order())
            .thenComparing(EntityRow::name, CodePoints.order())
            .thenComparing(EntityRow::state, CodePoints.order());

    /** Entities of one key, in the order in which the run met them. */
    private final Map<Key, List<EntityTally>> tallies = new LinkedHashMap<>();

    private int size;

    public void add(Document document) {
        Map<Integer, Set<Sphere>> spheres = spheres(document);
        Map<Integer, EntityTally> tallyOf = new HashMap<>();
        Set<EntityTally> here = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Entity entity : document.entities().all()) {
            Set<Sphere> told = spheres.getOrDefault(entity.number(), Set.of());
            List<EntityTally> namesakes = tallies.computeIfAbsent(Key.of(entity), key -> new ArrayList<>());
            EntityTally tally = choose(namesakes, entity, told);
            if (here.add(tally)) {
                tally.add(entity, told, document.article().date());
            } else {
                tally.addWithin(entity);
            }
            tallyOf.put(entity.number(), tally);
        }
        document.relations().forEach(relation -> count(relation, tallyOf));
    }

    public int size() {
        return size;
    }

    /** The table, sorted by type, identifier, name and state. */
    public List<EntityRow> rows() {
        return tallies.values().stream()
                .flatMap(List::stream)
                .map(EntityTally::row)
                .sorted(ORDER)
                .toList();
    }

    private EntityTally choose(List<EntityTally> namesakes, Entity entity, Set<Sphere> told) {
        for (EntityTally tally : namesakes) {
            if (!entity.id().isEmpty() || tally.mayBe(entity, told)) {
                return tally;
            }
        }
        return begin(namesakes, entity);
    }

    private EntityTally begin(List<EntityTally> namesakes, Entity entity) {
        EntityTally tally = new EntityTally(entity);
        namesakes.add(tally);
        size++;
        return tally;
    }

    /** Of each person of an article the spheres of its titles. */
    private static Map<Integer, Set<Sphere>> spheres(Document document) {
        Map<Integer, Set<Sphere>> spheres = new HashMap<>();
        for (Holding holding : document.entities().holdings()) {
            Sphere sphere = Sphere.of(holding.title().titleClass());
            if (sphere != Sphere.ANY) {
                spheres.computeIfAbsent(holding.person().number(), number -> EnumSet.noneOf(Sphere.class))
                        .add(sphere);
            }
        }
        return spheres;
    }

    private static void count(Relation relation, Map<Integer, EntityTally> tallyOf) {
        Argument subject = relation.subject();
        Argument object = relation.object();
        boolean met = relation.type().equals("MET");
        if ((met || relation.type().equals("SAID")) && !subject.isNominal()) {
            EntityTally tally = tallyOf.get(subject.entity().number());
            if (met) {
                tally.addMet();
            } else {
                tally.addSaid();
            }
        }
        if (met && object != null && !object.isNominal()) {
            tallyOf.get(object.entity().number()).addMet();
        }
    }

    /** What makes two entities of different articles candidates for one. */
    private record Key(String id, EntityType type, String name) {
        static Key of(Entity entity) {
            return entity.id().isEmpty() ? new Key("", entity.type(), entity.name()) : new Key(entity.id(), null, "");
        }
    }
}
