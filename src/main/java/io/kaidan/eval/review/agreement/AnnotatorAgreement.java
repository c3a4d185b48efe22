package io.kaidan.eval.review.agreement;

import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.review.CohenKappa;
import io.kaidan.eval.score.ArticleScore;
import io.kaidan.eval.score.ArticleScorer;
import io.kaidan.eval.score.Evaluation;
import io.kaidan.eval.score.RelationMatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far two annotators agree.
 *
 * @param articles which were compared, and which were not
 * @param evaluation of the second with the first as the key
 * @param kappas by what was labelled: {@link #CHARACTERS}, {@link #MODALITY}, {@link #FORM}, {@link #CHANNEL}
 * @param disagreements one by one; empty where articles are held out
 */
public record AnnotatorAgreement(
        CommonArticles articles,
        Evaluation evaluation,
        Map<String, CohenKappa> kappas,
        List<Disagreement> disagreements) {
    /** The type of name that each character of the texts belongs to. */
    static final String CHARACTERS = "type of name, by character";
    /** Of rows that both have; ROLE and REPORTED have none. */
    static final String MODALITY = "modality of rows in both";
    /** Of statements that both have. */
    static final String FORM = "form of SAID in both";
    /** Of meetings that both have. */
    static final String CHANNEL = "channel of MET in both";

    private static final Set<String> WITHOUT_MODALITY = Set.of(AnnotatedRelation.ROLE, AnnotatedRelation.REPORTED);

    public AnnotatorAgreement {
        disagreements = List.copyOf(disagreements);
    }

    public static AnnotatorAgreement of(AnnotationSet one, AnnotationSet other) {
        CommonArticles common = CommonArticles.of(one, other);
        boolean heldOut = one.heldOut() || other.heldOut();
        Set<String> union = new LinkedHashSet<>(one.types());
        union.addAll(other.types());
        List<String> types = List.copyOf(union);
        Map<String, CohenKappa> kappas = new LinkedHashMap<>();
        List.of(CHARACTERS, MODALITY, FORM, CHANNEL).forEach(name -> kappas.put(name, new CohenKappa()));
        List<ArticleScore> scores = new ArrayList<>();
        List<Disagreement> disagreements = new ArrayList<>();
        for (CommonArticles.Pair pair : common.pairs()) {
            scores.add(ArticleScorer.score(pair.one(), pair.other(), types));
            CharacterLabels.count(pair, kappas.get(CHARACTERS));
            List<RelationMatch> rows = new RowMatches(pair, types).relations();
            rows.stream().filter(RelationMatch::isHit).forEach(match -> count(match, kappas));
            if (!heldOut) {
                disagreements.addAll(Disagreements.of(pair, rows));
            }
        }
        Evaluation evaluation = new Evaluation(types, scores, List.of(), List.of(), heldOut);
        return new AnnotatorAgreement(common, evaluation, kappas, disagreements);
    }

    private static void count(RelationMatch match, Map<String, CohenKappa> kappas) {
        AnnotatedRelation one = match.gold();
        AnnotatedRelation other = match.system();
        if (!WITHOUT_MODALITY.contains(match.type())) {
            kappas.get(MODALITY).add(one.modality(), other.modality());
        }
        if (match.type().equals(AnnotatedRelation.SAID)) {
            kappas.get(FORM).add(one.form(), other.form());
        }
        if (match.type().equals(AnnotatedRelation.MET)) {
            kappas.get(CHANNEL).add(one.form(), other.form());
        }
    }
}
