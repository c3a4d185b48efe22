package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedArticle;

/** Compares what a system found in an article with its gold, by every measure. Thread-safe. */
public final class ArticleScorer {
    /** The slot that counts, of the meetings said to have taken place, those that the gold has only as planned, … */
    public static final String FALSE_ASSERTED = "FALSE_ASSERTED";

    private ArticleScorer() {}

    public static ArticleScore score(AnnotatedArticle gold, AnnotatedArticle system) {
        Comparison article = new Comparison(gold, system);
        new MentionScorer(article).score();
        new MetScorer(article).score();
        new EventScorer(article).score();
        new SaidScorer(article).score();
        new ReportedScorer(article).score();
        new VisitedScorer(article).score();
        new RoleScorer(article).score();
        return new ArticleScore(gold, system, article.tally, article.mentions, article.relations);
    }
}
