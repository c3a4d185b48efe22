package io.kaidan.relation;

import io.kaidan.document.Argument;
import io.kaidan.document.Entities;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Holding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who speaks for a state in a meeting that is told of states: in 日米首脳会談 the heads that the article names, in 日米外相会談
 * the ministers. Used by one thread for one article.
 */
final class Leaders {
    private static final Set<String> HEADS = Set.of("head-of-state", "head-of-government");

    private final List<Holding> holdings;

    /** By level and state, once asked for. */
    private final Map<String, Map<Entity, Optional<Entity>>> holders = new HashMap<>();

    Leaders(Entities entities) {
        this.holdings = entities.holdings();
    }

    /** The meeting as one of persons, where the article names just one for each of its states; else as it is. */
    Fact byName(Fact fact) {
        String level = fact.frame().lemma();
        if (fact.content() != null || fact.object() == null || !(level.startsWith("首脳") || level.startsWith("外相"))) {
            return fact;
        }
        Argument subject = leader(fact.subject(), level);
        Argument object = leader(fact.object(), level);
        return subject == null || object == null ? fact : fact.withParties(subject, object);
    }

    /** The one person who holds the office for the state; a person stays; null when there is none, or several. */
    private Argument leader(Argument party, String level) {
        if (party.entity() == null || party.entity().type() != EntityType.STATE) {
            return party.entity() != null && party.entity().type() == EntityType.PERSON ? party : null;
        }
        Entity holder = holders.computeIfAbsent(level.substring(0, 2), l -> new HashMap<>())
                .computeIfAbsent(party.entity(), state -> Optional.ofNullable(holder(state, level)))
                .orElse(null);
        return holder == null ? null : Argument.of(holder, party.span());
    }

    private Entity holder(Entity state, String level) {
        Set<Entity> found = new HashSet<>();
        for (Holding holding : holdings) {
            if (!holding.title().former() && fits(holding, level) && belongs(holding, state)) {
                found.add(holding.person());
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private static boolean fits(Holding holding, String level) {
        return level.startsWith("首脳")
                ? HEADS.contains(holding.title().titleClass())
                : holding.title().core().equals("外相");
    }

    private static boolean belongs(Holding holding, Entity state) {
        Entity affiliation = holding.affiliation();
        boolean told = affiliation != null && affiliation.type() == EntityType.STATE;
        return told
                ? affiliation == state
                : !state.state().isEmpty()
                        && state.state().equals(holding.person().state());
    }
}
