package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedRelation;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores titles: person, title, and affiliation where the gold has one; {@code ROLE_title} without the affiliation.
 * Slot: {@code ROLE former}.
 */
final class RoleScorer {
    private static final String ROLE = AnnotatedRelation.ROLE;

    private final Comparison article;

    RoleScorer(Comparison article) {
        this.article = article;
    }

    void score() {
        List<AnnotatedRelation> wanted = article.gold.relations(ROLE);
        List<AnnotatedRelation> given = Comparison.distinct(
                article.system.relations(ROLE),
                row -> List.of(row.subject().name(), row.content(), row.object().name()));
        Matching matching = Matching.of(wanted, given, (w, g) -> sameTitle(w, g) && sameAffiliation(w, g) ? 1 : 0);
        article.tally.add(ROLE, matching.size(), wanted.size(), given.size());
        article.note(wanted, given, matching, this::slots);
        List<AnnotatedRelation> wantedTitles =
                Comparison.distinct(wanted, row -> List.of(row.subject().written(), row.content()));
        List<AnnotatedRelation> givenTitles =
                Comparison.distinct(given, row -> List.of(row.subject().name(), row.content()));
        int titles = Matching.of(wantedTitles, givenTitles, (w, g) -> sameTitle(w, g) ? 1 : 0)
                .size();
        article.tally.add("ROLE_title", titles, wantedTitles.size(), givenTitles.size());
    }

    private boolean sameTitle(AnnotatedRelation wanted, AnnotatedRelation given) {
        return Spelling.normal(wanted.content()).equals(Spelling.normal(given.content()))
                && article.sameSubject(wanted, given);
    }

    private boolean sameAffiliation(AnnotatedRelation wanted, AnnotatedRelation given) {
        return wanted.object().isNone() || article.sameObject(wanted, given);
    }

    private List<SlotError> slots(AnnotatedRelation wanted, AnnotatedRelation given) {
        List<SlotError> errors = new ArrayList<>();
        boolean former = isFormer(wanted);
        article.slot("ROLE former", former == isFormer(given), wanted.form(), given.form(), errors);
        return errors;
    }

    private static boolean isFormer(AnnotatedRelation row) {
        return row.form().equals(AnnotatedRelation.FORMER);
    }
}
