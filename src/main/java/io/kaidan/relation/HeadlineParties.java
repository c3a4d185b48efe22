package io.kaidan.relation;

import io.kaidan.document.Argument;
import java.util.List;

/**
 * What a headline tells of parties that it only describes (首相、各国首脳と会談) is told in the body by their names; then the
 * headline's row says nothing of its own. Immutable.
 */
final class HeadlineParties {
    /** The facts without those of the headline between a named and a described party, where the body names whom it met. */
    List<Fact> drop(List<Fact> facts) {
        return facts.stream().filter(fact -> !isRetold(fact, facts)).toList();
    }

    private static boolean isRetold(Fact fact, List<Fact> facts) {
        if (!isOfHeadline(fact) || fact.object() == null || fact.content() != null) {
            return false;
        }
        Argument named = fact.object().isNominal() ? fact.subject() : fact.object();
        boolean described = fact.subject().isNominal() != fact.object().isNominal();
        return described
                && facts.stream()
                        .anyMatch(other -> !isOfHeadline(other)
                                && other.type().equals(fact.type())
                                && other.modality() == fact.modality()
                                && isNamed(other)
                                && (other.subject().sameAs(named)
                                        || other.object().sameAs(named)));
    }

    private static boolean isNamed(Fact fact) {
        return fact.object() != null
                && !fact.subject().isNominal()
                && !fact.object().isNominal();
    }

    private static boolean isOfHeadline(Fact fact) {
        return fact.frame().sentence().isHeadline();
    }
}
