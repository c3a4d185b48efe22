package io.kaidan.entity;

import io.kaidan.document.Entity;
import io.kaidan.document.Holding;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.Titles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who holds which title in a text, for titles that stand alone. */
final class HolderIndex {
    private static final String HOME = "JPN";

    private final Neighbours near;
    private final Titles titles;
    private final TitleMatch matching;
    private final Salience salience;
    private final Map<Entity, List<Holding>> byPerson = new HashMap<>();

    /** Of holdings that no question can tell apart the first. */
    private final List<Holding> holdings = new ArrayList<>();

    private final Map<Question, Entity> laterHolders = new HashMap<>();

    /** All of a holding that decides whether it fits. */
    private record Kind(Entity person, String titleClass, String surface, boolean former, Entity affiliation) {}

    private record Question(String titleClass, String surface, boolean former, Entity owner) {}

    HolderIndex(Neighbours near, Titles titles, TitleMatch matching, List<Holding> holdings, Salience salience) {
        this.near = near;
        this.titles = titles;
        this.matching = matching;
        this.salience = salience;
        Set<Kind> kinds = new HashSet<>();
        for (Holding holding : holdings) {
            if (!kinds.add(kind(holding))) {
                continue;
            }
            this.holdings.add(holding);
            byPerson.computeIfAbsent(holding.person(), person -> new ArrayList<>())
                    .add(holding);
        }
    }

    /**
     * The holder that a title without a name means; null when the article names none, or the title never does so.
     *
     * @param owner the state or organisation before the title, or null
     */
    Entity alone(Title title, Entity owner) {
        Titles.Entry entry = titles.of(title.core());
        if (entry == null || !entry.anaphor()) {
            return null;
        }
        Entity home = owner == null ? salience.last(entity -> isHome(entity) && holds(entity, title)) : null;
        Entity last = home != null ? home : last(title, owner);
        return last != null ? last : later(title, owner);
    }

    /** The holder spoken of last, one still in office before all others; null when none has been yet. */
    Entity last(Title title, Entity owner) {
        Entity present = salience.last(entity -> holds(entity, title, owner, false));
        return present != null ? present : salience.last(entity -> holds(entity, title, owner, true));
    }

    boolean holds(Entity entity, Title title) {
        return holds(entity, title, null, false);
    }

    boolean holdsOneOf(Entity entity, Set<String> classes) {
        return byPerson.getOrDefault(entity, List.of()).stream()
                .anyMatch(holding -> classes.contains(holding.title().titleClass()));
    }

    private Kind kind(Holding holding) {
        Title title = holding.title();
        return new Kind(holding.person(), title.titleClass(), surface(title), title.former(), holding.affiliation());
    }

    /** The first holder named after all: a headline calls by title whom the body names. */
    private Entity later(Title title, Entity owner) {
        Question question = new Question(title.titleClass(), surface(title), title.former(), owner);
        if (!laterHolders.containsKey(question)) {
            laterHolders.put(question, first(title, owner));
        }
        return laterHolders.get(question);
    }

    private Entity first(Title title, Entity owner) {
        for (Holding holding : holdings) {
            if (fits(holding, title, owner, false)) {
                return holding.person();
            }
        }
        return null;
    }

    private boolean holds(Entity entity, Title title, Entity owner, boolean withFormer) {
        return byPerson.getOrDefault(entity, List.of()).stream()
                .anyMatch(holding -> fits(holding, title, owner, withFormer));
    }

    private boolean fits(Holding holding, Title title, Entity owner, boolean withFormer) {
        boolean same = matching.mayBe(title, surface(title), holding.title(), surface(holding.title()))
                && (withFormer || title.former() == holding.title().former());
        if (!same || owner == null) {
            return same;
        }
        String of = holding.affiliation() == null
                ? holding.person().state()
                : holding.affiliation().state();
        return holding.affiliation() == owner || of.isEmpty() || of.equals(owner.state());
    }

    /** In Japanese news a bare 首相 is Japan's wherever the article speaks of him. */
    private static boolean isHome(Entity person) {
        return person.state().equals(HOME);
    }

    private String surface(Title title) {
        return near.text().substring(title.span().begin(), title.span().end());
    }
}
