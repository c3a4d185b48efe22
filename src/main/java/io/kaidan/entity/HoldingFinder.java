package io.kaidan.entity;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Holding;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns titles beside names into titles held: each gets the affiliation that the article tells anywhere. For one text. */
final class HoldingFinder {
    private final Affiliations affiliations;
    private final OwnerContext context;
    private final Map<Mention, Entity> entityOf;
    private final Span headline;
    private final List<Attachment> attachments;
    private final ChosenOwners chosen;
    private final Map<Entity, Entity> stateOf = new HashMap<>();

    /** @param attachments in order of the text */
    HoldingFinder(
            Affiliations affiliations,
            OwnerContext context,
            Map<Mention, Entity> entityOf,
            AnnotatedText text,
            List<Attachment> attachments) {
        this.headline = text.layout().headline();
        this.attachments = attachments;
        this.chosen = new ChosenOwners(text.text().normalized(), attachments, entityOf);
        this.affiliations = affiliations;
        this.context = context;
        this.entityOf = entityOf;
    }

    /** One holding for each attachment, in their order. */
    List<Holding> find() {
        for (Attachment attachment : attachments) {
            choose(attachment, affiliations.told(attachment));
        }
        for (Attachment attachment : attachments) {
            improve(attachment);
        }
        // A headline has nothing before it that could tell; what the body tells serves it too.
        attachments.stream().filter(attachment -> !inHeadline(attachment)).forEach(this::complete);
        attachments.stream().filter(this::inHeadline).forEach(this::complete);
        List<Holding> holdings = new ArrayList<>();
        for (Attachment attachment : attachments) {
            Entity person = entityOf.get(attachment.name());
            holdings.add(new Holding(person, attachment.title(), chosen.of(attachment), attachment.name()));
        }
        return holdings;
    }

    private void choose(Attachment attachment, Entity affiliation) {
        chosen.choose(attachment, affiliation);
        if (affiliation != null && affiliation.type() == EntityType.STATE) {
            stateOf.putIfAbsent(entityOf.get(attachment.name()), affiliation);
        }
    }

    /** A body told elsewhere or known from the gazetteer is better than the state, and either is better than nothing. */
    private void improve(Attachment attachment) {
        Entity told = chosen.of(attachment);
        Entity person = entityOf.get(attachment.name());
        boolean ofState = affiliations.isOf(attachment.title(), "state");
        if (told != null && (ofState || told.type() == EntityType.ORGANIZATION)) {
            return;
        }
        Entity better = elsewhere(attachment, told);
        if (better == null) {
            better = affiliations.known(attachment, person);
        }
        if (better != null && (told == null || better.type() == EntityType.ORGANIZATION)) {
            choose(attachment, better);
        }
    }

    private void complete(Attachment attachment) {
        if (chosen.of(attachment) == null) {
            Entity told = elsewhere(attachment, null);
            choose(attachment, told != null ? told : guess(attachment));
        }
    }

    private boolean inHeadline(Attachment attachment) {
        return headline.contains(attachment.title().span());
    }

    /** What another place of the article tells of the same title of the same person. */
    private Entity elsewhere(Attachment attachment, Entity told) {
        Entity person = entityOf.get(attachment.name());
        return chosen.first(person, title -> affiliations.isOneOffice(title, attachment.title()), told);
    }

    private Entity guess(Attachment attachment) {
        Title title = attachment.title();
        Entity person = entityOf.get(attachment.name());
        if (affiliations.isOf(title, "place") || affiliations.isOf(title, "none")) {
            return null;
        }
        if (!affiliations.isOf(title, "state")) {
            Entity owner = context.organization(title, person);
            if (owner != null || !Affiliations.isStately(title)) {
                return owner;
            }
        }
        Entity state = stateOf.get(person);
        if (state != null || !person.state().isEmpty()) {
            return state;
        }
        // A state has one holder of a title at a time.
        return context.state(title, person, candidate -> chosen.isFree(candidate, title, person));
    }
}
