package io.kaidan.eval.score;

import java.util.List;

/**
 * Gold and system of one article side by side. Scores count what was missed and what is wrong apart; who looks for the
 * cause wants to see that a missed name is the wrong one with another border, so these lay such pairs together.
 */
public record ArticleFindings(List<MentionFinding> mentions, List<RelationFinding> relations) {
    public ArticleFindings {
        mentions = List.copyOf(mentions);
        relations = List.copyOf(relations);
    }

    public static ArticleFindings of(ArticleScore score) {
        return new ArticleFindings(MentionPairing.of(score), new RelationPairing(score).findings());
    }
}
