package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotationSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How a system did on a set.
 *
 * @param types the types of names that were scored
 * @param articles the scores, in the order of the gold
 * @param contrasts the lines of contrast sets
 * @param lacking the articles of which the system has nothing, which count as empty
 * @param heldOut whether only figures may be shown
 */
public record Evaluation(
        List<String> types,
        List<ArticleScore> articles,
        List<ContrastScorer.Result> contrasts,
        List<String> lacking,
        boolean heldOut) {
    public Evaluation {
        types = List.copyOf(types);
        articles = List.copyOf(articles);
        contrasts = List.copyOf(contrasts);
        lacking = List.copyOf(lacking);
    }

    /** @param system what a system found in the article of an id; null if it has nothing of it */
    public static Evaluation of(AnnotationSet gold, Function<String, AnnotatedArticle> system) {
        List<String> types = gold.types();
        List<String> lacking = new ArrayList<>();
        List<ArticleScore> scores = new ArrayList<>();
        for (AnnotatedArticle article : gold.articles()) {
            AnnotatedArticle found = system.apply(article.id());
            if (found == null) {
                lacking.add(article.id());
                found = AnnotatedArticle.empty(article.id());
            }
            scores.add(ArticleScorer.score(article, found, types));
        }
        List<ContrastScorer.Result> contrasts = ContrastScorer.score(gold.contrasts(), id -> {
            AnnotatedArticle found = system.apply(id);
            return found == null ? AnnotatedArticle.empty(id) : found;
        });
        return new Evaluation(types, scores, contrasts, lacking, gold.heldOut());
    }

    /** What was counted in each article. */
    public List<Tally> tallies() {
        return articles.stream().map(ArticleScore::tally).toList();
    }

    /** What was counted in all articles and contrast sets. */
    public Tally total() {
        Tally total = Tally.sum(tallies());
        ContrastScorer.tallies(contrasts).forEach(total::add);
        return total;
    }
}
