package io.kaidan.eval.calibration;

import io.kaidan.document.Argument;
import io.kaidan.document.Document;
import io.kaidan.document.Relation;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.score.ArticleScore;
import io.kaidan.eval.score.RelationMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row that the toolkit gave for a gold article.
 *
 * @param article its id
 * @param rule that gave it
 * @param form as in the table
 * @param subject {@code written} in the evidence, {@code understood} from elsewhere or {@code described}
 * @param confidence that the toolkit gave it
 * @param right whether the gold has it
 */
public record RatedRow(String article, String rule, String form, String subject, double confidence, boolean right) {

    /** The relation that the rule is for: the part of its name before the dot. */
    String family() {
        return family(rule);
    }

    static String family(String rule) {
        int dot = rule.indexOf('.');
        return dot < 0 ? rule : rule.substring(0, dot);
    }

    /**
     * The rows of one article; a row that only repeats another is left out, as the scorer leaves it out.
     *
     * @param document what the toolkit found
     * @param annotated the same as the scorer reads it, rows in the same order
     */
    public static List<RatedRow> of(Document document, AnnotatedArticle annotated, ArticleScore score) {
        Map<AnnotatedRelation, Boolean> rated = new HashMap<>();
        for (RelationMatch match : score.relations()) {
            if (match.system() != null) {
                rated.merge(match.system(), match.gold() != null, Boolean::logicalOr);
            }
        }
        List<RatedRow> rows = new ArrayList<>();
        for (int i = 0; i < document.relations().size(); i++) {
            Relation row = document.relations().get(i);
            Boolean right = rated.get(annotated.relations().get(i));
            if (right != null) {
                rows.add(new RatedRow(
                        annotated.id(), row.rule(), row.form(), how(row.subject()), row.confidence(), right));
            }
        }
        return rows;
    }

    private static String how(Argument subject) {
        if (subject.isNominal()) {
            return "described";
        }
        return subject.span() == null ? "understood" : "written";
    }
}
