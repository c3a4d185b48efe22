package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedMention;

/**
 * Scores identifiers. Slots: {@code LINKED} and, by type, {@code LINKED_}: of the names whose entity a gazetteer has, those
 * found with its identifier; {@code UNLINKED}: of the names whose entity none has, those that are given none, found or not.
 */
final class LinkScorer {
    static final String LINKED = "LINKED";
    static final String UNLINKED = "UNLINKED";

    private final Comparison article;

    LinkScorer(Comparison article) {
        this.article = article;
    }

    /** To be called when names have been compared. */
    void score() {
        for (MentionMatch match : article.mentions) {
            AnnotatedMention gold = match.gold();
            if (gold == null || gold.id().isEmpty()) {
                continue;
            }
            String given = match.system() == null ? "" : match.system().id();
            if (gold.isNowhere()) {
                article.tally.add(UNLINKED, given.isEmpty());
            } else {
                article.tally.add(LINKED, given.equals(gold.id()));
                article.tally.add(LINKED + '_' + gold.type(), given.equals(gold.id()));
            }
        }
    }
}
