package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedArticle;
import java.util.List;

/** Compares what a system found in an article with its gold, by every measure. Thread-safe. */
public final class ArticleScorer {
    /** The slot that counts, of the meetings said to have taken place, those that the gold has only as planned, … */
    public static final String FALSE_ASSERTED = "FALSE_ASSERTED";

    private ArticleScorer() {}

    /** @param types the types of names that are scored; those of other types are left out on both sides */
    public static ArticleScore score(AnnotatedArticle gold, AnnotatedArticle system, List<String> types) {
        Comparison article = new Comparison(gold, system);
        new MentionScorer(article, types).score();
        new LinkScorer(article).score();
        new MetScorer(article).score();
        new EventScorer(article).score();
        new SaidScorer(article).score();
        new ReportedScorer(article).score();
        for (String type : article.pairTypes()) {
            new PairScorer(article, type).score();
        }
        new RoleScorer(article).score();
        return new ArticleScore(gold, system, article.tally, article.mentions, article.relations);
    }
}
