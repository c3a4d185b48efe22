package io.kaidan.entity;

import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.DatedRole;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.Titles;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides to which state or organisation of the article a title belongs. For one text. */
final class Affiliations {
    private final Gazetteer gazetteer;
    private final Titles titles;
    private final TitleMatch matching;
    private final LocalDate date;
    private final Neighbours near;
    private final Map<Mention, Entity> entityOf;
    private final Map<String, Entity> byId = new HashMap<>();

    Affiliations(
            Gazetteer gazetteer,
            Titles titles,
            TitleMatch matching,
            LocalDate date,
            Neighbours near,
            Map<Mention, Entity> entityOf) {
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.matching = matching;
        this.date = date;
        this.near = near;
        this.entityOf = entityOf;
        for (Entity entity : entityOf.values()) {
            if (!entity.id().isEmpty()) {
                byId.put(entity.id(), entity);
            }
        }
    }

    /** The affiliation that the words beside a title give or that it names by itself; null when they give none. */
    Entity told(Attachment attachment) {
        Title title = attachment.title();
        String of = of(title);
        if (of.equals("place") || of.equals("none")) {
            return null;
        }
        Entity implied = byId.get(title.implies());
        for (Mention owner : attachment.owners()) {
            Entity entity = entityOf.get(owner);
            boolean fits = entity.type() == EntityType.ORGANIZATION
                    ? !of.equals("state") || isBody(entity)
                    : entity.type() == EntityType.STATE;
            if (fits) {
                return entity;
            }
        }
        return implied;
    }

    /** The affiliation by what is known of the person: the dated office, else the state; null when the article lacks it. */
    Entity known(Attachment attachment, Entity person) {
        Title title = attachment.title();
        String of = of(title);
        if (of.equals("place") || of.equals("none")) {
            return null;
        }
        String surface = near.text().substring(title.span().begin(), title.span().end());
        for (DatedRole role : gazetteer.roles(person.id())) {
            boolean fits = title.former() ? true : role.period().mayHold(date);
            if (fits && matching.mayBe(title, surface, role.title()) && byId.containsKey(role.of())) {
                return byId.get(role.of());
            }
        }
        return of.equals("state") || of.equals("either") && isStately(title) ? byId.get(person.state()) : null;
    }

    /** Whether a title of a class that states have. */
    boolean isOfState(Title title) {
        return of(title).equals("state");
    }

    private static boolean isStately(Title title) {
        return !List.of("business", "academic", "media", "sport", "occupation", "party").contains(title.titleClass());
    }

    private boolean isBody(Entity organisation) {
        return organisation.type() == EntityType.ORGANIZATION;
    }

    private String of(Title title) {
        Titles.Entry entry = titles.of(title.core());
        return entry == null ? "either" : entry.of();
    }
}
