package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a set can be split by, to see where a system is good. */
public enum Breakdown {
    /** The outlet of the article. */
    OUTLET,
    /** The year of publication. */
    YEAR,
    /** Headline or body: where a name, or the evidence of a relation, stands. */
    PART,
    /** The rule that found a relation: its precision; what was missed has none. */
    RULE,
    /** The recogniser that decided on a name: its precision; what was missed has none. */
    SOURCE;

    private static final int YEAR_DIGITS = 4;
    private static final String UNKNOWN = "unknown";

    /** The counts by part and measure, in alphabetical order. */
    public List<Group> groups(Evaluation evaluation) {
        Map<String, Map<String, Counts>> counts = new TreeMap<>();
        for (ArticleScore article : evaluation.articles()) {
            for (MentionMatch match : article.mentions()) {
                AnnotatedMention mention = match.gold() == null ? match.system() : match.gold();
                add(counts, value(article, match), mention.type(), match.gold(), match.system());
            }
            for (RelationMatch match : article.relations()) {
                add(counts, value(article, match), match.type(), match.gold(), match.system());
            }
        }
        List<Group> groups = new ArrayList<>();
        counts.forEach((value, measures) ->
                measures.forEach((measure, count) -> groups.add(new Group(this, value, measure, count))));
        return groups;
    }

    /** @param value null for what belongs to no part */
    private static void add(
            Map<String, Map<String, Counts>> counts, String value, String measure, Object gold, Object system) {
        if (value != null) {
            Counts one =
                    new Counts(gold != null && system != null ? 1 : 0, gold == null ? 0 : 1, system == null ? 0 : 1);
            counts.computeIfAbsent(value, unused -> new TreeMap<>()).merge(measure, one, Counts::plus);
        }
    }

    private String value(ArticleScore article, MentionMatch match) {
        AnnotatedMention mention = match.gold() == null ? match.system() : match.gold();
        return switch (this) {
            case PART -> part(article.gold(), mention.span());
            case SOURCE ->
                match.system() == null ? null : orUnknown(match.system().source());
            case RULE -> null;
            case OUTLET, YEAR -> value(article.gold());
        };
    }

    private String value(ArticleScore article, RelationMatch match) {
        return switch (this) {
            case PART -> part(article.gold(), match);
            case RULE ->
                match.system() == null ? null : orUnknown(match.system().rule());
            case SOURCE -> null;
            case OUTLET, YEAR -> value(article.gold());
        };
    }

    private String value(AnnotatedArticle article) {
        if (this == OUTLET) {
            return orUnknown(article.outlet());
        }
        return article.date().length() < YEAR_DIGITS ? UNKNOWN : article.date().substring(0, YEAR_DIGITS);
    }

    private static String part(AnnotatedArticle article, RelationMatch match) {
        AnnotatedRelation row = match.gold() == null ? match.system() : match.gold();
        String words = row.evidence().isEmpty() ? row.content() : row.evidence();
        if (row.evidenceSpan() != null) {
            return part(article, row.evidenceSpan());
        }
        int at = article.text().find(words, 0);
        return at < 0 ? UNKNOWN : part(article, new CodePointSpan(at, at));
    }

    private static String part(AnnotatedArticle article, CodePointSpan span) {
        return article.isInHeadline(span) ? "headline" : "body";
    }

    private static String orUnknown(String value) {
        return value.isEmpty() ? UNKNOWN : value;
    }
}
