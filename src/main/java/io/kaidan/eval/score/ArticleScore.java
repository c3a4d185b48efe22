package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedArticle;
import java.util.List;

/**
 * How one article was annotated.
 *
 * @param gold how it should be
 * @param system how it is
 * @param tally what was counted
 * @param mentions every name of either side once
 * @param relations every relation of either side once, duplicates left out
 */
public record ArticleScore(
        AnnotatedArticle gold,
        AnnotatedArticle system,
        Tally tally,
        List<MentionMatch> mentions,
        List<RelationMatch> relations) {
    public ArticleScore {
        mentions = List.copyOf(mentions);
        relations = List.copyOf(relations);
    }
}
