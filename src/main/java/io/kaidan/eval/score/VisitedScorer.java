package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores journeys: visitor, destination and modality. */
final class VisitedScorer {
    private static final String VISITED = AnnotatedRelation.VISITED;

    private final Comparison article;

    VisitedScorer(Comparison article) {
        this.article = article;
    }

    void score() {
        List<AnnotatedRelation> wanted = Comparison.distinct(article.gold.relations(VISITED), VisitedScorer::journey);
        List<AnnotatedRelation> given = Comparison.distinct(
                article.system.relations(VISITED),
                row -> List.of(row.subject().name(), row.object().name(), row.modality()));
        Matching matching = Matching.of(wanted, given, (w, g) -> same(w, g) ? 1 : 0);
        article.tally.add(VISITED, matching.size(), wanted.size(), given.size());
        article.note(wanted, given, matching, this::slots);
    }

    private boolean same(AnnotatedRelation wanted, AnnotatedRelation given) {
        return article.sameSubject(wanted, given)
                && article.sameObject(wanted, given)
                && wanted.modality().equals(given.modality());
    }

    private List<SlotError> slots(AnnotatedRelation wanted, AnnotatedRelation given) {
        Set<String> dates = article.gold.relations(VISITED).stream()
                .filter(row -> journey(row).equals(journey(wanted)))
                .map(AnnotatedRelation::date)
                .collect(Collectors.toSet());
        List<SlotError> errors = new ArrayList<>();
        article.date(dates, given.date(), errors);
        return errors;
    }

    private static List<String> journey(AnnotatedRelation row) {
        return List.of(row.subject().written(), row.object().written(), row.modality());
    }
}
