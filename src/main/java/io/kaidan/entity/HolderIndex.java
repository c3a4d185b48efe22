package io.kaidan.entity;

import io.kaidan.document.Entity;
import io.kaidan.document.Holding;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.Titles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who holds which title in a text, for titles that stand alone. */
final class HolderIndex {
    private final Neighbours near;
    private final Titles titles;
    private final TitleMatch matching;
    private final Salience salience;
    private final Map<Entity, List<Holding>> byPerson = new HashMap<>();
    private final List<Holding> holdings;

    HolderIndex(
            Neighbours near, Titles titles, TitleMatch matching, List<Holding> holdings, Salience salience) {
        this.near = near;
        this.titles = titles;
        this.matching = matching;
        this.salience = salience;
        this.holdings = holdings;
        for (Holding holding : holdings) {
            byPerson.computeIfAbsent(holding.person(), person -> new ArrayList<>())
                    .add(holding);
        }
    }

    /** The holder that a title without a name means; null when the article names none, or the title never does so. */
    Entity alone(Title title, Entity state) {
        Titles.Entry entry = titles.of(title.core());
        if (entry == null || !entry.anaphor()) {
            return null;
        }
        Entity last = last(title, state);
        return last != null ? last : later(title, state);
    }

    /** The holder spoken of last; null when none has been yet. */
    Entity last(Title title, Entity state) {
        return salience.last(entity -> holds(entity, title, state));
    }

    boolean holds(Entity entity, Title title) {
        return holds(entity, title, null);
    }

    boolean holdsOneOf(Entity entity, Set<String> classes) {
        return byPerson.getOrDefault(entity, List.of()).stream()
                .anyMatch(holding -> classes.contains(holding.title().titleClass()));
    }

    /** The first holder named after all: a headline calls by title whom the body names. */
    private Entity later(Title title, Entity state) {
        for (Holding holding : holdings) {
            if (fits(holding, title, state)) {
                return holding.person();
            }
        }
        return null;
    }

    private boolean holds(Entity entity, Title title, Entity state) {
        return byPerson.getOrDefault(entity, List.of()).stream().anyMatch(holding -> fits(holding, title, state));
    }

    private boolean fits(Holding holding, Title title, Entity state) {
        boolean same = matching.mayBe(title, surface(title), holding.title(), surface(holding.title()))
                && (!title.former() || holding.title().former());
        if (!same || state == null) {
            return same;
        }
        String of = holding.affiliation() == null
                ? holding.person().state()
                : holding.affiliation().state();
        return holding.affiliation() == state || of.isEmpty() || of.equals(state.state());
    }

    private String surface(Title title) {
        return near.text().substring(title.span().begin(), title.span().end());
    }
}
