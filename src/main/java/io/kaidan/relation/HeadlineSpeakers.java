package io.kaidan.relation;

import io.kaidan.clause.Lexicon;
import io.kaidan.document.Argument;
import io.kaidan.document.EntityType;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who speaks in a headline, as the body tells it: who says nearly the same there; and 専門家「…」 is the one person whom the body
 * lets speak. Immutable.
 */
final class HeadlineSpeakers {
    private static final String HEADLINE = "HEADLINE";
    private static final Set<String> IN_BODY = Set.of("DIRECT", "INDIRECT");

    /** Share of the headline's pairs of characters that the body's words have too; chosen on the project's own articles. */
    private static final double NEARLY = 0.6;

    private final NormalizedText text;
    private final Lexicon lexicon;

    HeadlineSpeakers(NormalizedText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The facts, with the speakers of the headline as the body has them, where it leaves no choice. */
    List<Fact> name(List<Fact> facts) {
        List<Fact> told = facts.stream()
                .filter(fact -> IN_BODY.contains(fact.form()) && fact.content() != null && isPerson(fact.subject()))
                .toList();
        boolean one =
                told.stream().map(fact -> fact.subject().entity()).distinct().count() == 1;
        return facts.stream().map(fact -> named(fact, told, one)).toList();
    }

    private Fact named(Fact fact, List<Fact> told, boolean one) {
        if (!fact.form().equals(HEADLINE)) {
            return fact;
        }
        Fact same = isDescribed(fact, "unnamed") ? null : retold(fact, told);
        Fact speaker = same != null ? same : one && isDescribed(fact, "expert") ? told.get(0) : null;
        return speaker == null
                ? fact
                : fact.withParties(Argument.of(speaker.subject().entity(), null), fact.object());
    }

    /** The body's statement that says nearly the same, if only one person says so and the headline's speaker does not; else null. */
    private Fact retold(Fact headline, List<Fact> told) {
        Set<String> wanted = pairs(headline.content());
        Fact found = null;
        for (Fact fact : told) {
            Set<String> shared = pairs(fact.content());
            shared.retainAll(wanted);
            if (!wanted.isEmpty() && shared.size() >= NEARLY * wanted.size()) {
                if (fact.subject().sameAs(headline.subject())
                        || found != null && !found.subject().sameAs(fact.subject())) {
                    return null;
                }
                found = fact;
            }
        }
        return found;
    }

    private Set<String> pairs(Span span) {
        String words = text.normalized(span);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= words.length(); i++) {
            pairs.add(words.substring(i, i + 2));
        }
        return pairs;
    }

    private boolean isDescribed(Fact fact, String by) {
        if (!fact.subject().isNominal()) {
            return false;
        }
        String noun = lexicon.longestKnownSuffix(fact.subject().surface());
        return noun != null && lexicon.is(noun, by);
    }

    private static boolean isPerson(Argument argument) {
        return !argument.isNominal() && argument.entity().type() == EntityType.PERSON;
    }
}
