package io.kaidan.clause;

import io.kaidan.document.Argument;
import io.kaidan.document.EntityType;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds for whom a group or a thing stands: who leads a delegation (X率いる代表団), whose delegation it is (ロシアの代表団), who is on
 * board (Xを乗せた列車, Xの専用機). Of one passage.
 */
final class Bearers {
    private final Passage passage;
    private final Participants participants;
    private final Lexicon lexicon;
    private final PhraseEdges edges;

    Bearers(Passage passage, Participants participants, Lexicon lexicon, PhraseEdges edges) {
        this.passage = passage;
        this.participants = participants;
        this.lexicon = lexicon;
        this.edges = edges;
    }

    /** Those whom the noun stands for; none when it stands for itself. */
    List<Argument> of(Chunk noun) {
        List<Argument> leaders = inClause(noun, this::leads, participants::isAgent);
        if (!leaders.isEmpty()) {
            return leaders;
        }
        if (isOf(noun, "vehicle")) {
            List<Argument> aboard = inClause(noun, c -> lexicon.is(c.lemma(), "carry"), participants::isPerson);
            return aboard.isEmpty() ? owner(noun, EntityType.PERSON) : aboard;
        }
        return isOf(noun, "delegation") ? owner(noun, EntityType.STATE) : List.of();
    }

    /** Xを団長とする: する is no verb of leading without the words before it. */
    private boolean leads(Chunk clause) {
        return lexicon.is(clause.lemma(), "lead")
                || passage.dependents(clause).stream()
                        .anyMatch(d -> lexicon.is(d.lemma() + d.marker() + clause.lemma(), "lead"));
    }

    private List<Argument> inClause(Chunk noun, Predicate<Chunk> clause, Predicate<Chunk> party) {
        for (Chunk modifier : passage.dependents(noun)) {
            if (modifier.isPredicate() && clause.test(modifier)) {
                for (Chunk candidate : passage.dependents(modifier)) {
                    if (party.test(candidate)) {
                        return participants.arguments(candidate, edges.noun(candidate));
                    }
                }
            }
        }
        return List.of();
    }

    private List<Argument> owner(Chunk noun, EntityType type) {
        for (Chunk modifier : passage.dependents(noun)) {
            if (modifier.adnominal() && modifier.has("")) {
                List<Argument> named =
                        participants.arguments(modifier, modifier.content().begin());
                if (named.size() == 1
                        && named.get(0).entity() != null
                        && named.get(0).entity().type() == type) {
                    return named;
                }
            }
        }
        return List.of();
    }

    private boolean isOf(Chunk noun, String name) {
        String known = noun.isNominal() ? lexicon.longestKnownSuffix(noun.run()) : null;
        return known != null && lexicon.is(known, name);
    }
}
