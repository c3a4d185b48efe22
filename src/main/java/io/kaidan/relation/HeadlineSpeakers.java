package io.kaidan.relation;

import io.kaidan.clause.Lexicon;
import io.kaidan.document.Argument;
import io.kaidan.document.EntityType;
import java.util.List;
import java.util.Set;

/** Who a headline means by a description: 専門家「…」 is the one person whom the body lets speak. Immutable. */
final class HeadlineSpeakers {
    private static final String HEADLINE = "HEADLINE";
    private static final Set<String> IN_BODY = Set.of("DIRECT", "INDIRECT");

    private final Lexicon lexicon;

    HeadlineSpeakers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The facts, with described speakers of the headline named where the body leaves no choice. */
    List<Fact> name(List<Fact> facts) {
        List<Argument> speakers = facts.stream()
                .filter(fact -> IN_BODY.contains(fact.form()) && isPerson(fact.subject()))
                .map(Fact::subject)
                .toList();
        if (speakers.stream().map(Argument::entity).distinct().count() != 1) {
            return facts;
        }
        Argument only = Argument.of(speakers.get(0).entity(), null);
        return facts.stream()
                .map(fact -> isDescribed(fact) ? fact.withParties(only, fact.object()) : fact)
                .toList();
    }

    private boolean isDescribed(Fact fact) {
        if (!fact.form().equals(HEADLINE) || !fact.subject().isNominal()) {
            return false;
        }
        String noun = lexicon.longestKnownSuffix(fact.subject().surface());
        return noun != null && lexicon.is(noun, "expert");
    }

    private static boolean isPerson(Argument argument) {
        return !argument.isNominal() && argument.entity().type() == EntityType.PERSON;
    }
}
