package io.kaidan.entity;

import io.kaidan.document.Entity;
import io.kaidan.document.Mention;
import io.kaidan.document.Title;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * To whom the titles beside names belong, as far as it has been decided; asked for by person and office and by state and
 * title, so that an answer costs no more in a long text. For one text.
 */
final class ChosenOwners {
    private final String text;
    private final Map<Mention, Entity> entityOf;
    private final Map<Attachment, Entity> chosen = new HashMap<>();
    private final Map<Attachment, Integer> places = new HashMap<>();
    private final Map<Entity, Map<Wording, Office>> offices = new HashMap<>();
    private final Map<Seat, Map<Entity, Integer>> holders = new HashMap<>();

    /** What decides whether two titles are one office. */
    private record Wording(String titleClass, String surface) {}

    /** What one person holds at a time. */
    private record Seat(Entity owner, String core, boolean former) {}

    /**
     * The titles of one person in one wording.
     *
     * @param title any of them
     * @param byOwner for each owner where the text tells so
     */
    private record Office(Title title, Map<Entity, TreeSet<Integer>> byOwner) {}

    /** @param text the normalized text */
    ChosenOwners(String text, List<Attachment> attachments, Map<Mention, Entity> entityOf) {
        this.text = text;
        this.entityOf = entityOf;
        for (Attachment attachment : attachments) {
            places.putIfAbsent(attachment, places.size());
        }
    }

    /** The owner decided on, or null. */
    Entity of(Attachment attachment) {
        return chosen.get(attachment);
    }

    /** @param owner null when nothing is known */
    void choose(Attachment attachment, Entity owner) {
        Entity before = chosen.put(attachment, owner);
        if (before == owner) {
            return;
        }
        Entity person = entityOf.get(attachment.name());
        Office office = office(attachment, person);
        if (before != null) {
            office.byOwner().get(before).remove(places.get(attachment));
            holders.get(seat(before, attachment.title())).merge(person, -1, ChosenOwners::sum);
        }
        if (owner != null) {
            office.byOwner().computeIfAbsent(owner, o -> new TreeSet<>()).add(places.get(attachment));
            holders.computeIfAbsent(seat(owner, attachment.title()), s -> new HashMap<>())
                    .merge(person, 1, ChosenOwners::sum);
        }
    }

    /** Null, which takes the key away, for nothing. */
    private static Integer sum(Integer a, Integer b) {
        return a + b == 0 ? null : Integer.valueOf(a + b);
    }

    /** The owner that the text tells first for a person's titles of some wording, other than {@code known}; or null. */
    Entity first(Entity person, Predicate<Title> wording, Entity known) {
        Entity found = null;
        int least = Integer.MAX_VALUE;
        for (Office office : offices.getOrDefault(person, Map.of()).values()) {
            if (!wording.test(office.title())) {
                continue;
            }
            for (Map.Entry<Entity, TreeSet<Integer>> owner : office.byOwner().entrySet()) {
                boolean other = owner.getKey() != known && !owner.getValue().isEmpty();
                if (other && owner.getValue().first() < least) {
                    found = owner.getKey();
                    least = owner.getValue().first();
                }
            }
        }
        return found;
    }

    /** Whether nobody but the person holds the title of the owner. */
    boolean isFree(Entity owner, Title title, Entity person) {
        Map<Entity, Integer> known = holders.getOrDefault(seat(owner, title), Map.of());
        return known.isEmpty() || known.size() == 1 && known.containsKey(person);
    }

    private Office office(Attachment attachment, Entity person) {
        Title title = attachment.title();
        String surface = text.substring(title.span().begin(), title.span().end());
        return offices.computeIfAbsent(person, p -> new LinkedHashMap<>())
                .computeIfAbsent(
                        new Wording(title.titleClass(), surface), w -> new Office(title, new LinkedHashMap<>()));
    }

    private static Seat seat(Entity owner, Title title) {
        return new Seat(owner, title.core(), title.former());
    }
}
