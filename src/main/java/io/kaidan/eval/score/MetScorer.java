package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Scores meetings: unordered pair and modality, once per date; {@code MET_any} the pair alone. Slots: channel, place,
 * {@code FALSE_ASSERTED}.
 */
final class MetScorer {
    private static final String MET = AnnotatedRelation.MET;

    private final Comparison article;

    MetScorer(Comparison article) {
        this.article = article;
    }

    void score() {
        List<AnnotatedRelation> wanted = Comparison.distinct(
                article.gold.relations(MET), row -> List.of(parties(row), row.modality(), row.date()));
        List<AnnotatedRelation> given = Comparison.distinct(
                article.system.relations(MET), row -> List.of(names(row), row.modality(), row.date()));
        Matching matching = Matching.of(wanted, given, this::quality);
        article.tally.add(MET, matching.size(), wanted.size(), given.size());
        article.note(wanted, given, matching, this::slots);
        for (AnnotatedRelation row : given) {
            if (row.modality().equals(AnnotatedRelation.ASSERTED)) {
                article.tally.add(ArticleScorer.FALSE_ASSERTED, article.falselyAsserted(row));
            }
        }
        List<AnnotatedRelation> wantedPairs = Comparison.distinct(wanted, MetScorer::parties);
        List<AnnotatedRelation> givenPairs = Comparison.distinct(given, MetScorer::names);
        int pairs = Matching.of(wantedPairs, givenPairs, (w, g) -> article.samePair(w, g) ? 1 : 0)
                .size();
        article.tally.add("MET_any", pairs, wantedPairs.size(), givenPairs.size());
    }

    private double quality(AnnotatedRelation wanted, AnnotatedRelation given) {
        if (!wanted.modality().equals(given.modality()) || !article.samePair(wanted, given)) {
            return 0;
        }
        return wanted.date().equals(given.date()) ? 2 : 1;
    }

    private List<SlotError> slots(AnnotatedRelation wanted, AnnotatedRelation given) {
        List<SlotError> errors = new ArrayList<>();
        article.date(Set.of(wanted.date()), given.date(), errors);
        boolean sameChannel = wanted.form().equals(given.form());
        article.slot("MET channel", sameChannel, wanted.form(), given.form(), errors);
        if (wanted.place().isEmpty()) {
            article.slot("MET no place", given.place().isEmpty(), "", given.place(), errors);
        } else {
            article.slot("MET place", article.samePlace(wanted, given), wanted.place(), given.place(), errors);
        }
        return errors;
    }

    /** The gold's parties as a set. */
    private static Set<String> parties(AnnotatedRelation row) {
        return unordered(row.subject().written(), row.object().written());
    }

    private static Set<String> names(AnnotatedRelation row) {
        return unordered(row.subject().name(), row.object().name());
    }

    private static Set<String> unordered(String one, String other) {
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }
}
