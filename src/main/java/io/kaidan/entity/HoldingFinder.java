package io.kaidan.entity;

import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Holding;
import io.kaidan.document.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns titles beside names into titles held: each gets the affiliation that the article tells anywhere. For one text. */
final class HoldingFinder {
    private final Affiliations affiliations;
    private final Map<Mention, Entity> entityOf;

    HoldingFinder(Affiliations affiliations, Map<Mention, Entity> entityOf) {
        this.affiliations = affiliations;
        this.entityOf = entityOf;
    }

    /** One holding for each attachment, in their order. */
    List<Holding> find(List<Attachment> attachments) {
        Map<Attachment, Entity> chosen = new LinkedHashMap<>();
        Map<Entity, Entity> stateOf = new HashMap<>();
        for (Attachment attachment : attachments) {
            Entity affiliation = affiliations.told(attachment);
            chosen.put(attachment, affiliation);
            if (affiliation != null && affiliation.type() == EntityType.STATE) {
                stateOf.putIfAbsent(entityOf.get(attachment.name()), affiliation);
            }
        }
        List<Holding> holdings = new ArrayList<>();
        for (Attachment attachment : attachments) {
            Entity person = entityOf.get(attachment.name());
            Entity affiliation = chosen.get(attachment);
            if (affiliation == null) {
                affiliation = elsewhere(attachment, chosen);
            }
            if (affiliation == null) {
                affiliation = affiliations.known(attachment, person);
            }
            if (affiliation == null && affiliations.isOfState(attachment.title())) {
                affiliation = stateOf.get(person);
            }
            holdings.add(new Holding(person, attachment.title(), affiliation, attachment.name()));
        }
        return holdings;
    }

    /** What another place of the article tells of the same title of the same person. */
    private Entity elsewhere(Attachment attachment, Map<Attachment, Entity> chosen) {
        Entity person = entityOf.get(attachment.name());
        for (Map.Entry<Attachment, Entity> other : chosen.entrySet()) {
            boolean same = entityOf.get(other.getKey().name()) == person
                    && other.getKey().title().core().equals(attachment.title().core());
            if (same && other.getValue() != null) {
                return other.getValue();
            }
        }
        return null;
    }
}
