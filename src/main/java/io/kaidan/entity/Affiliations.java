package io.kaidan.entity;

import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.DatedRole;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.Organization;
import io.kaidan.gazetteer.Titles;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Decides to which state or organisation of the article a title belongs. For one text. */
final class Affiliations {
    /** Classes of titles that only organisations have. */
    private static final Set<String> BODILY =
            Set.of("business", "academic", "media", "sport", "occupation", "party", "international", "religion");

    private static final Set<String> OF_GOVERNMENT =
            Set.of("head-of-state", "head-of-government", "minister", "vice-minister");

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
        for (int i = 0; i < attachment.owners().size(); i++) {
            Entity entity = entityOf.get(attachment.owners().get(i));
            boolean fits = entity.type() == EntityType.ORGANIZATION
                    ? i < attachment.beside() || !isPartyOfHolder(entity, title)
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
        for (DatedRole role : gazetteer.roles(person.id())) {
            boolean fits = title.former() || role.period().mayHold(date);
            if (fits && matching.mayBe(title, surface(title), role.title()) && byId.containsKey(role.of())) {
                return byId.get(role.of());
            }
        }
        return of.equals("state") || of.equals("either") && isStately(title) ? byId.get(person.state()) : null;
    }

    /** Whether the title belongs to owners of this kind ({@code of} in titles.tsv). */
    boolean isOf(Title title, String kind) {
        return of(title).equals(kind);
    }

    /** Whether two titles of one person are wordings of one office: 外務次官 and then 次官. */
    boolean isOneOffice(Title title, Title other) {
        return matching.mayBe(title, surface(title), other, surface(other));
    }

    /** Whether states have titles of this class. */
    static boolean isStately(Title title) {
        return !BODILY.contains(title.titleClass());
    }

    /** 自民党の岸田首相: a state's office does not belong to the party of its holder. */
    private boolean isPartyOfHolder(Entity organization, Title title) {
        boolean party = gazetteer.entry(organization.id()) instanceof Organization known
                ? known.category().equals("party")
                : organization.name().endsWith("党");
        return party && OF_GOVERNMENT.contains(title.titleClass());
    }

    private String surface(Title title) {
        return near.text().substring(title.span().begin(), title.span().end());
    }

    private String of(Title title) {
        Titles.Entry entry = titles.of(title.core());
        return entry == null ? "either" : entry.of();
    }
}
