package io.kaidan.eval.review.agreement;

import static io.kaidan.eval.review.Rows.article;
import static io.kaidan.eval.review.Rows.mention;
import static io.kaidan.eval.review.Rows.met;
import static io.kaidan.eval.review.Rows.said;
import static io.kaidan.eval.review.Rows.visited;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.review.CohenKappa;
import io.kaidan.eval.score.Counts;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatorAgreementTest {
    private static final String BODY = "佐藤氏は田中氏と会い、韓国を訪れ「進めたい」と述べ「急ぐ」とした。";
    private static final AnnotatedMention SATO = mention(BODY, "佐藤", "PERSON");
    private static final AnnotatedMention TANAKA = mention(BODY, "田中", "PERSON");
    private static final AnnotatedMention KOREA = mention(BODY, "韓国", "STATE");
    private static final List<AnnotatedMention> NAMES = List.of(SATO, TANAKA, KOREA);

    private static AnnotatorAgreement compare(AnnotatedArticle one, AnnotatedArticle other) {
        return AnnotatorAgreement.of(set(one), set(other));
    }

    private static AnnotationSet set(AnnotatedArticle... articles) {
        return new AnnotationSet(List.of(articles), List.of(), false);
    }

    private static AnnotatedArticle with(AnnotatedRelation... relations) {
        return article("a", BODY, NAMES, relations);
    }

    private static List<String> lines(AnnotatorAgreement agreement) {
        return AgreementText.disagreements(agreement);
    }

    /** 8 characters: A marks 佐藤 as person, B 佐藤氏. Observed 7/8; by chance 2/8 · 3/8 + 6/8 · 5/8 = 36/64. */
    @Test
    void namesAreComparedCharacterByCharacter() {
        String body = "佐藤氏が来た。";
        AnnotatorAgreement agreement = compare(
                article("a", body, List.of(mention(body, "佐藤", "PERSON"))),
                article("a", body, List.of(mention(body, "佐藤氏", "PERSON"))));
        CohenKappa kappa = agreement.kappas().get(AnnotatorAgreement.CHARACTERS);
        assertEquals(8, kappa.all(), "the line feed after the headline is one");
        assertEquals(7, kappa.agreed());
        assertEquals((7.0 / 8 - 36.0 / 64) / (1 - 36.0 / 64), kappa.kappa(), 1e-12);
        assertEquals(1, kappa.count(CharacterLabels.NONE, "PERSON"));
    }

    @Test
    void ofOverlappingNamesTheLongerCounts() {
        String body = "韓国国防省";
        AnnotatorAgreement agreement = compare(
                article("a", body, List.of(mention(body, "韓国国防省", "ORGANIZATION"), mention(body, "韓国", "STATE"))),
                article("a", body, List.of(mention(body, "韓国国防省", "ORGANIZATION"))));
        assertEquals(1, agreement.kappas().get(AnnotatorAgreement.CHARACTERS).kappa(), 1e-12);
    }

    @Test
    void figuresTakeTheFirstAsKey() {
        AnnotatorAgreement agreement = compare(
                with(visited("佐藤", "韓国", "ASSERTED", ""), met("佐藤", "田中", "ASSERTED", "", "")),
                with(visited("佐藤", "韓国", "ASSERTED", "")));
        assertEquals(new Counts(1, 1, 1), agreement.evaluation().total().counts("VISITED"));
        assertEquals(new Counts(0, 1, 0), agreement.evaluation().total().counts("MET"));
    }

    /** A: asserted, planned, asserted; B: planned, planned, asserted. Observed 2/3; by chance 2/9 + 2/9. */
    @Test
    void modalityIsComparedOnRowsOfAnyModality() {
        AnnotatorAgreement agreement = compare(
                with(
                        met("佐藤", "田中", "ASSERTED", "", ""),
                        visited("佐藤", "韓国", "PLANNED", ""),
                        said("佐藤", "進めたい", null, "DIRECT", "")),
                with(
                        met("田中", "佐藤", "PLANNED", "", ""),
                        visited("佐藤", "韓国", "PLANNED", ""),
                        said("佐藤", "進めたい", null, "DIRECT", "")));
        CohenKappa kappa = agreement.kappas().get(AnnotatorAgreement.MODALITY);
        assertEquals(3, kappa.all());
        assertEquals((2.0 / 3 - 4.0 / 9) / (1 - 4.0 / 9), kappa.kappa(), 1e-12);
        assertEquals(List.of("a\tMET modality\tASSERTED\tPLANNED\t佐藤 / 田中  ASSERTED"), lines(agreement));
        assertEquals(0, agreement.evaluation().total().counts("MET").hits(), "evaluation wants the same modality");
    }

    /** Of two statements one form differs: observed 1/2; by chance 1/2 · 1 = 1/2. */
    @Test
    void formsAndChannelsAreComparedOnTheRowsOfBoth() {
        AnnotatorAgreement agreement = compare(
                with(said("佐藤", "進めたい", null, "DIRECT", ""), said("佐藤", "急ぐ", null, "INDIRECT", "")),
                with(said("佐藤", "進めたい", null, "DIRECT", ""), said("佐藤", "急ぐ", null, "DIRECT", "")));
        CohenKappa kappa = agreement.kappas().get(AnnotatorAgreement.FORM);
        assertEquals(2, kappa.all());
        assertEquals(0, kappa.kappa(), 1e-12);
        assertEquals(List.of("a\tSAID form\tINDIRECT\tDIRECT\t佐藤 / 急ぐ  ASSERTED"), lines(agreement));
        assertEquals(0, agreement.kappas().get(AnnotatorAgreement.CHANNEL).all());
        assertTrue(AgreementText.kappas(agreement).contains("    A INDIRECT, B DIRECT: 1\n"));
    }

    @Test
    void disagreementsOfEveryKindAreListed() {
        AnnotatedMention korea = new AnnotatedMention(KOREA.span(), "韓国", "LOCATION", "韓国");
        AnnotatedMention tanaka = new AnnotatedMention(TANAKA.span(), "田中", "PERSON", "田中一郎");
        AnnotatorAgreement agreement = compare(
                article("a", BODY, NAMES, met("佐藤", "田中", "ASSERTED", "2024-07-18", "")),
                article(
                        "a",
                        BODY,
                        List.of(tanaka, korea),
                        met("佐藤", "田中", "ASSERTED", "2024-07-19", ""),
                        visited("佐藤", "韓国", "ASSERTED", "")));
        assertEquals(
                List.of(
                        "a\tname\tPERSON\tnone\t\\n[佐藤]氏は田中氏と会い、韓国を",
                        "a\tentity\t田中\t田中一郎\t\\n佐藤氏は[田中]氏と会い、韓国を訪れ「進",
                        "a\ttype\tSTATE\tLOCATION\t\\n佐藤氏は田中氏と会い、[韓国]を訪れ「進めたい」と述べ",
                        "a\tMET DATE\t2024-07-18\t2024-07-19\t佐藤 / 田中  ASSERTED  2024-07-18",
                        "a\tVISITED\tnone\tyes\t佐藤 / 韓国  ASSERTED"),
                lines(agreement));
    }

    @Test
    void articlesThatCannotBeComparedAreLeftOut() {
        AnnotatorAgreement agreement = AnnotatorAgreement.of(
                set(
                        article("a", BODY, NAMES),
                        article("b", "一。", List.of()),
                        AnnotatedArticle.empty("c"),
                        article("d", "", List.of())),
                set(
                        article("e", "", List.of()),
                        article("b", "二。", List.of()),
                        AnnotatedArticle.empty("c"),
                        article("a", BODY, NAMES)));
        assertEquals(1, agreement.evaluation().articles().size());
        assertEquals(List.of("d"), agreement.articles().onlyOne());
        assertEquals(List.of("e"), agreement.articles().onlyOther());
        assertEquals(List.of("b", "c"), agreement.articles().differing());
    }

    @Test
    void typesOfEitherAreScored() {
        String body = "震度7";
        AnnotatorAgreement agreement =
                compare(article("a", body, List.of()), article("a", body, List.of(mention(body, "震度7", "SCALE"))));
        assertEquals(new Counts(0, 0, 1), agreement.evaluation().total().counts("SCALE"));
    }

    @Test
    void ofHeldOutArticlesNothingIsListed() {
        AnnotationSet one = new AnnotationSet(List.of(with()), List.of(), true);
        AnnotatorAgreement agreement = AnnotatorAgreement.of(one, set(with(met("佐藤", "田中", "ASSERTED", "", ""))));
        assertTrue(agreement.disagreements().isEmpty());
        assertTrue(agreement.evaluation().heldOut());
    }
}
