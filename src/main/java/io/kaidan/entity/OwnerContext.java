package io.kaidan.entity;

import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.Entry;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.Organization;
import io.kaidan.gazetteer.OrganizationSuffix;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Guesses to which state or organisation a title belongs from what was spoken of before it, when neither the words beside
 * it nor the gazetteer tell. For one text.
 */
final class OwnerContext {
    private final Neighbours near;
    private final Gazetteer gazetteer;
    private final TitleOwners owners;
    private final Map<Mention, Entity> entityOf;

    OwnerContext(Neighbours near, Gazetteer gazetteer, TitleOwners owners, Map<Mention, Entity> entityOf) {
        this.near = near;
        this.gazetteer = gazetteer;
        this.owners = owners;
        this.entityOf = entityOf;
    }

    /** The state spoken of last before the title that the person may belong to, else the first after it, or null. */
    Entity state(Title title, Entity person, Predicate<Entity> free) {
        Predicate<Entity> fits = entity ->
                entity.type() == EntityType.STATE && owners.mayBelong(person.name(), entity.id()) && free.test(entity);
        Entity before = last(title, fits);
        return before != null ? before : first(fits);
    }

    /** The organisation of a fitting class spoken of last, or the state for a member of a national team. */
    Entity organization(Title title, Entity person) {
        List<String> classes = owners.classes(title.titleClass());
        boolean national = classes.contains("state");
        return classes.isEmpty()
                ? null
                : last(
                        title,
                        entity -> entity.type() == EntityType.STATE
                                ? national && owners.mayBelong(person.name(), entity.id())
                                : classes.contains(category(entity)));
    }

    private Entity last(Title title, Predicate<Entity> fits) {
        Entity found = null;
        for (Mention mention : near.mentions()) {
            if (mention.span().begin() >= title.span().begin()) {
                break;
            }
            found = fits.test(entityOf.get(mention)) ? entityOf.get(mention) : found;
        }
        return found;
    }

    private Entity first(Predicate<Entity> fits) {
        for (Mention mention : near.mentions()) {
            if (fits.test(entityOf.get(mention))) {
                return entityOf.get(mention);
            }
        }
        return null;
    }

    /** The class of an organisation, from the gazetteer or from how its name ends; empty for others. */
    private String category(Entity entity) {
        if (entity.type() != EntityType.ORGANIZATION) {
            return "";
        }
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
