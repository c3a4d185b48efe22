package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Scores news outlets named as sources: one row an outlet, whose date is right if any of its dates is. */
final class ReportedScorer {
    private static final String REPORTED = AnnotatedRelation.REPORTED;

    private final Comparison article;

    ReportedScorer(Comparison article) {
        this.article = article;
    }

    void score() {
        List<AnnotatedRelation> wanted =
                Comparison.distinct(article.gold.relations(REPORTED), ReportedScorer::goldOutlet);
        List<AnnotatedRelation> given = Comparison.distinct(article.system.relations(REPORTED), ReportedScorer::outlet);
        Matching matching = Matching.of(wanted, given, (w, g) -> article.sameSubject(w, g) ? 1 : 0);
        article.tally.add(REPORTED, matching.size(), wanted.size(), given.size());
        article.note(wanted, given, matching, this::slots);
    }

    private List<SlotError> slots(AnnotatedRelation wanted, AnnotatedRelation given) {
        Set<String> right = article.gold.relations(REPORTED).stream()
                .filter(row -> Objects.equals(goldOutlet(row), goldOutlet(wanted)))
                .map(AnnotatedRelation::date)
                .collect(Collectors.toSet());
        TreeSet<String> dates = article.system.relations(REPORTED).stream()
                .filter(row -> outlet(row).equals(outlet(given)))
                .map(AnnotatedRelation::date)
                .collect(Collectors.toCollection(TreeSet::new));
        String date = dates.stream()
                .filter(found -> !found.isEmpty() && right.contains(found))
                .findFirst()
                .orElse(dates.last());
        List<SlotError> errors = new ArrayList<>();
        article.date(right, date, errors);
        return errors;
    }

    private static String goldOutlet(AnnotatedRelation row) {
        return row.subject().written();
    }

    private static String outlet(AnnotatedRelation row) {
        return row.subject().name();
    }
}
