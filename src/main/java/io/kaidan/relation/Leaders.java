package io.kaidan.relation;

import io.kaidan.clause.Filler;
import io.kaidan.clause.Frame;
import io.kaidan.clause.Roles;
import io.kaidan.document.Argument;
import io.kaidan.document.Entities;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Holding;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import java.util.ArrayList;
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

    private static final List<String> STATES_IN = List.of(Roles.SUBJECT, Roles.OF, Roles.COMPOUND, "と");

    private final NormalizedText text;
    private final List<Holding> holdings;
    private final Map<Entity, List<Holding>> held = new HashMap<>();

    /** By level and state, once asked for. */
    private final Map<String, Map<Entity, Optional<Entity>>> holders = new HashMap<>();

    Leaders(NormalizedText text, Entities entities) {
        this.text = text;
        this.holdings = entities.holdings();
        holdings.forEach(
                h -> held.computeIfAbsent(h.person(), p -> new ArrayList<>()).add(h));
    }

    /** The meetings of one frame as those of persons, where the article names one for each of their states; else as they are. */
    List<Fact> byName(List<Fact> facts) {
        List<Fact> named = facts.stream().map(this::byName).toList();
        boolean all = named.stream()
                        .allMatch(fact -> fact.object() == null || isState(fact.subject()) == isState(fact.object()))
                && named.stream()
                                .map(fact -> fact.object() != null && isState(fact.object()))
                                .distinct()
                                .count()
                        < 2;
        return all ? named : facts;
    }

    /** The meeting as one of persons, where the article names just one for each of its states; else as it is. */
    private Fact byName(Fact fact) {
        if (fact.content() != null || fact.object() == null) {
            return fact;
        }
        String level = level(fact.frame());
        Argument subject = level.isEmpty() ? null : leader(fact.subject(), level);
        Argument object = level.isEmpty() ? null : leader(fact.object(), level);
        return subject == null || object == null ? fact : fact.withParties(subject, object);
    }

    /** Of whom a meeting of states is: 首脳 of 首脳会談, 外務次官 of 日米外務次官協議 and 日米の外務次官が協議; empty when nothing says so. */
    private String level(Frame frame) {
        if (frame.lemma().startsWith("首脳") || frame.lemma().startsWith("外相")) {
            return frame.lemma().substring(0, 2);
        }
        Filler compound = frame.role(Roles.COMPOUND);
        if (compound != null && !compound.parties().isEmpty()) {
            Span last = compound.parties().get(compound.parties().size() - 1).span();
            if (last != null && last.end() < compound.span().end()) {
                return text.normalized(new Span(last.end(), compound.span().end()));
            }
        }
        for (String role : STATES_IN) {
            Filler filler = frame.role(role);
            boolean states = filler != null
                    && !filler.parties().isEmpty()
                    && filler.parties().stream().allMatch(Leaders::isState);
            if (states && !filler.head().isEmpty()) {
                return filler.head();
            }
        }
        return "";
    }

    private static boolean isState(Argument argument) {
        return argument.entity() != null && argument.entity().type() == EntityType.STATE;
    }

    /** Whether a word that says the level of a meeting (首脳会談) can mean one told by another word between the parties. */
    boolean fitLevel(String word, String told, List<Argument> parties) {
        boolean levelled = word.startsWith("首脳") || word.startsWith("外相");
        return !levelled
                || told.equals(word)
                || parties.stream()
                        .allMatch(party -> held.getOrDefault(party.entity(), List.of()).stream()
                                .anyMatch(h -> fits(h, word.substring(0, 2))));
    }

    /** The one person who holds the office for the state; a person stays; null when there is none, or several. */
    private Argument leader(Argument party, String level) {
        if (party.entity() == null || party.entity().type() != EntityType.STATE) {
            return party.entity() != null && party.entity().type() == EntityType.PERSON ? party : null;
        }
        Entity holder = holders.computeIfAbsent(level, l -> new HashMap<>())
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
                : holding.title().core().equals(level);
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
