package io.kaidan.eval.review.agreement;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.score.ArticleScore;
import io.kaidan.eval.score.ArticleScorer;
import io.kaidan.eval.score.RelationMatch;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The rows of two annotators that mean the same fact, whatever modality each gave it: evaluation matches meetings and
 * journeys of the same modality only, which leaves none to disagree on.
 */
final class RowMatches {
    private final IdentityHashMap<AnnotatedRelation, AnnotatedRelation> originals = new IdentityHashMap<>();
    private final ArticleScore score;

    RowMatches(CommonArticles.Pair pair, List<String> types) {
        score = ArticleScorer.score(asserted(pair.one()), asserted(pair.other()), types);
    }

    /** Matches of the rows as they were annotated, with the slots that differ; the modality is not among them. */
    List<RelationMatch> relations() {
        List<RelationMatch> matches = new ArrayList<>();
        for (RelationMatch match : score.relations()) {
            matches.add(new RelationMatch(
                    originals.get(match.gold()), originals.get(match.system()), match.errors(), false));
        }
        return matches;
    }

    private AnnotatedArticle asserted(AnnotatedArticle article) {
        List<AnnotatedRelation> rows = new ArrayList<>();
        for (AnnotatedRelation row : article.relations()) {
            AnnotatedRelation copy = asserted(row);
            originals.put(copy, row);
            rows.add(copy);
        }
        return new AnnotatedArticle(
                article.id(),
                article.date(),
                article.outlet(),
                article.text(),
                article.headlineEnd(),
                article.mentions(),
                rows);
    }

    private static AnnotatedRelation asserted(AnnotatedRelation row) {
        return new AnnotatedRelation(
                row.type(),
                row.subject(),
                row.object(),
                row.content(),
                row.contentSpan(),
                row.form(),
                AnnotatedRelation.ASSERTED,
                row.date(),
                row.place(),
                row.evidence(),
                row.evidenceSpan(),
                row.rule());
    }
}
