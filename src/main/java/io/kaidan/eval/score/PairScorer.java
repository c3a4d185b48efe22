package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores journeys, and relations of types that rule files add: subject, object and modality. */
final class PairScorer {
    private final Comparison article;
    private final String type;

    /** @param type VISITED, or one of another's rules */
    PairScorer(Comparison article, String type) {
        this.article = article;
        this.type = type;
    }

    void score() {
        List<AnnotatedRelation> wanted = Comparison.distinct(article.gold.relations(type), PairScorer::fact);
        List<AnnotatedRelation> given = Comparison.distinct(
                article.system.relations(type),
                row -> List.of(row.subject().name(), row.object().name(), row.modality()));
        Matching matching = Matching.of(wanted, given, (w, g) -> same(w, g) ? 1 : 0);
        article.tally.add(type, matching.size(), wanted.size(), given.size());
        article.note(wanted, given, matching, this::slots);
    }

    private boolean same(AnnotatedRelation wanted, AnnotatedRelation given) {
        return article.sameSubject(wanted, given)
                && (wanted.object().isNone() || article.sameObject(wanted, given))
                && wanted.modality().equals(given.modality());
    }

    private List<SlotError> slots(AnnotatedRelation wanted, AnnotatedRelation given) {
        Set<String> dates = article.gold.relations(type).stream()
                .filter(row -> fact(row).equals(fact(wanted)))
                .map(AnnotatedRelation::date)
                .collect(Collectors.toSet());
        List<SlotError> errors = new ArrayList<>();
        article.date(dates, given.date(), errors);
        return errors;
    }

    private static List<String> fact(AnnotatedRelation row) {
        return List.of(row.subject().written(), row.object().written(), row.modality());
    }
}
