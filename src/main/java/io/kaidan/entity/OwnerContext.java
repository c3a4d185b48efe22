package io.kaidan.entity;

import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.Entry;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.Organization;
import io.kaidan.gazetteer.OrganizationSuffix;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Guesses to which state or organisation a title belongs from what was spoken of before it, when neither the words beside
 * it nor the gazetteer tell. For one text.
 */
final class OwnerContext {
    private final Gazetteer gazetteer;
    private final TitleOwners owners;

    /** Every state with its mentions by begin, in order of the first. */
    private final Map<Entity, NavigableMap<Integer, Entity>> states = new LinkedHashMap<>();

    /** The mentions of organisations by class and begin. */
    private final Map<String, NavigableMap<Integer, Entity>> bodies = new HashMap<>();

    OwnerContext(Neighbours near, Gazetteer gazetteer, TitleOwners owners, Map<Mention, Entity> entityOf) {
        this.gazetteer = gazetteer;
        this.owners = owners;
        Map<Entity, String> categories = new HashMap<>();
        for (Mention mention : near.mentions()) {
            Entity entity = entityOf.get(mention);
            if (entity.type() == EntityType.STATE) {
                states.computeIfAbsent(entity, state -> new TreeMap<>())
                        .put(mention.span().begin(), entity);
            } else if (entity.type() == EntityType.ORGANIZATION) {
                String category = categories.computeIfAbsent(entity, this::category);
                bodies.computeIfAbsent(category, c -> new TreeMap<>())
                        .put(mention.span().begin(), entity);
            }
        }
    }

    /** The state spoken of last before the title that the person may belong to, else the first after it, or null. */
    Entity state(Title title, Entity person, Predicate<Entity> free) {
        Predicate<Entity> fits = state -> owners.mayBelong(person.name(), state.id()) && free.test(state);
        Map.Entry<Integer, Entity> before = lastState(title, fits);
        return before != null
                ? before.getValue()
                : states.keySet().stream().filter(fits).findFirst().orElse(null);
    }

    /** The organisation of a fitting class spoken of last, or the state for a member of a national team. */
    Entity organization(Title title, Entity person) {
        List<String> classes = owners.classes(title.titleClass());
        Map.Entry<Integer, Entity> last = classes.contains("state")
                ? lastState(title, state -> owners.mayBelong(person.name(), state.id()))
                : null;
        for (String category : classes) {
            Map.Entry<Integer, Entity> body = bodies.getOrDefault(category, Collections.emptyNavigableMap())
                    .lowerEntry(title.span().begin());
            last = last == null || body != null && body.getKey() > last.getKey() ? body : last;
        }
        return last == null ? null : last.getValue();
    }

    private Map.Entry<Integer, Entity> lastState(Title title, Predicate<Entity> fits) {
        Map.Entry<Integer, Entity> last = null;
        for (Map.Entry<Entity, NavigableMap<Integer, Entity>> state : states.entrySet()) {
            Map.Entry<Integer, Entity> before =
                    state.getValue().lowerEntry(title.span().begin());
            boolean later = before != null && (last == null || before.getKey() > last.getKey());
            last = later && fits.test(state.getKey()) ? before : last;
        }
        return last;
    }

    /** The class of an organisation, from the gazetteer or from how its name ends; empty when neither tells. */
    private String category(Entity entity) {
        Entry entry = entity.id().isEmpty() ? null : gazetteer.entry(entity.id());
        if (entry instanceof Organization organization) {
            return organization.category();
        }
        String name = entity.name();
        for (int i = 1; i < name.length(); i++) {
            for (OrganizationSuffix suffix : gazetteer.organizationSuffixes(name.charAt(i))) {
                if (suffix.suffix().length() == name.length() - i && name.endsWith(suffix.suffix())) {
                    return suffix.category();
                }
            }
        }
        return "";
    }
}
