package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedRelation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How the rows of each rule compare with gold. */
public final class RuleScores {
    private static final Score NONE = new Score(0, 0, 0);

    private final Map<String, Score> scores = new HashMap<>();

    /**
     * What a rule gave on a gold set.
     *
     * @param rows how many rows
     * @param right how many of them the gold has
     * @param articles in how many articles
     */
    public record Score(int rows, int right, int articles) {
        private Score plus(boolean hit, boolean newArticle) {
            return new Score(rows + 1, right + (hit ? 1 : 0), articles + (newArticle ? 1 : 0));
        }

        /** The share of rows that are right; 0 where there are none. */
        public double precision() {
            return rows == 0 ? 0 : (double) right / rows;
        }
    }

    public RuleScores(Evaluation evaluation) {
        for (ArticleScore article : evaluation.articles()) {
            Set<String> seen = new HashSet<>();
            for (RelationMatch match : article.relations()) {
                AnnotatedRelation row = match.system();
                if (row != null) {
                    scores.merge(
                            row.rule(),
                            NONE.plus(match.gold() != null, true),
                            (known, one) -> known.plus(match.gold() != null, !seen.contains(row.rule())));
                    seen.add(row.rule());
                }
            }
        }
    }

    public Score of(String rule) {
        return scores.getOrDefault(rule, NONE);
    }
}
