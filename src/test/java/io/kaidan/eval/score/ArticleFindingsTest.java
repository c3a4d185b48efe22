package io.kaidan.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.kaidan.eval.annotation.AnnotatedMention;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is laid side by side, and what is taken for what. */
class ArticleFindingsTest {
    private static final String TEXT =
            "{{田村健一|P}}首相は{{林文雄|P}}外相、{{李在明|P}}大統領と{{ソウル|L}}で会談し、「対話を続ける」と述べた。{{佐藤|P}}氏は欠席した。";
    private static final String OTHER_NAMES =
            "{{田村|P}}健一首相は{{林文雄|O}}外相、{{李在明|P}}大統領とソウルで会談し、「{{対話|L}}を続ける」と述べた。{{佐藤|P}}氏は欠席した。";

    private static String met(String one, String other, String modality, String evidence) {
        return """
                {"type": "MET", "parties": ["%s", "%s"], "modality": "%s", "channel": "IN_PERSON", "date": "",
                 "place": "", "evidence": "%s"}""".formatted(one, other, modality, evidence);
    }

    private static String said(String speaker, String form) {
        return """
                {"type": "SAID", "speaker": "%s", "form": "%s", "content": "対話を続ける", "modality": "ASSERTED",
                 "date": "", "addressee": "", "evidence": "述べた"}""".formatted(speaker, form);
    }

    private static String visited(String visitor, String modality) {
        return """
                {"type": "VISITED", "visitor": "%s", "destination": "ソウル", "modality": "%s", "date": "",
                 "evidence": "ソウルで"}""".formatted(visitor, modality);
    }

    private static String role(String person, String title) {
        return """
                {"type": "ROLE", "person": "%s", "title": "%s", "affiliation": "", "former": false}""".formatted(person, title);
    }

    private static ArticleFindings findings(String goldText, String gold, String systemText, String system) {
        return ArticleFindings.of(ArticleScorer.score(
                GoldTexts.article(goldText, gold), GoldTexts.article(systemText, system), AnnotatedMention.TYPES));
    }

    private static RelationFinding only(String gold, String system) {
        List<RelationFinding> relations = findings(TEXT, gold, TEXT, system).relations();
        assertEquals(1, relations.size(), "both sides in one row: " + relations);
        return relations.get(0);
    }

    @Test
    void aNameOfAnotherBorderOrTypeStandsBesideTheOneThatWasMissed() {
        List<MentionFinding> mentions = findings(TEXT, "", OTHER_NAMES, "").mentions();
        assertEquals(
                List.of(Outcome.CLOSE, Outcome.CLOSE, Outcome.HIT, Outcome.MISSED, Outcome.WRONG, Outcome.HIT),
                mentions.stream().map(MentionFinding::outcome).toList());
        assertEquals("田村健一", mentions.get(0).gold().surface());
        assertEquals("田村", mentions.get(0).system().surface());
        assertEquals("ORGANIZATION", mentions.get(1).system().type());
    }

    @Test
    void aMeetingOfAnotherModalityIsCloseAndOneThatNeverWasIsFalselyAsserted() {
        RelationFinding close = only(met("田村健一", "林文雄", "ASSERTED", "会談し"), met("林文雄", "田村健一", "PLANNED", "会談し"));
        assertEquals(Outcome.CLOSE, close.outcome());
        assertEquals(List.of(new SlotError("MET modality", "ASSERTED", "PLANNED")), close.errors());
        assertEquals("田村健一", close.system().subject().name(), "turned so that parties stand beside themselves");
        RelationFinding falsely = only(met("田村健一", "林文雄", "NEGATED", "会談し"), met("林文雄", "田村健一", "ASSERTED", "会談し"));
        assertEquals(Outcome.FALSE, falsely.outcome());
    }

    @Test
    void aMeetingWithAnotherPartyIsCloseWhereItRestsOnTheSameWords() {
        String gold = met("田村健一", "林文雄", "ASSERTED", "会談し");
        RelationFinding close = only(gold, met("李在明", "田村健一", "ASSERTED", "会談し"));
        assertEquals(List.of(new SlotError("MET object", "林文雄", "李在明")), close.errors());
        List<RelationFinding> elsewhere = findings(TEXT, gold, TEXT, met("李在明", "田村健一", "ASSERTED", "述べた"))
                .relations();
        assertEquals(
                List.of(Outcome.MISSED, Outcome.WRONG),
                elsewhere.stream().map(RelationFinding::outcome).toList());
    }

    @Test
    void aStatementOfAnotherSpeakerIsClose() {
        RelationFinding close = only(said("田村健一", "DIRECT"), said("林文雄", "DIRECT"));
        assertEquals(Outcome.CLOSE, close.outcome());
        assertEquals(List.of(new SlotError("SAID subject", "田村健一", "林文雄")), close.errors());
    }

    @Test
    void aPartOfATitleIsClose() {
        RelationFinding close = only(role("林文雄", "外相"), role("林文雄", "相"));
        assertEquals(List.of(new SlotError("ROLE title", "外相", "相")), close.errors());
    }

    @Test
    void aRightRowWithAWrongSlotIsASlotError() {
        assertEquals(
                Outcome.SLOT,
                only(said("田村健一", "DIRECT"), said("田村健一", "INDIRECT")).outcome());
        assertEquals(
                Outcome.HIT,
                only(said("田村健一", "DIRECT"), said("田村健一", "DIRECT")).outcome());
    }

    @Test
    void confusionsOfNamesCountWhatSharesCharacters() {
        ConfusionMatrix names =
                Confusions.of(List.of(findings(TEXT, "", OTHER_NAMES, ""))).get(0);
        assertEquals(List.of("PERSON", "ORGANIZATION", "LOCATION", "none"), names.labels());
        assertEquals(
                List.of(List.of(3, 1, 0, 0), List.of(0, 0, 0, 0), List.of(0, 0, 0, 1), List.of(0, 0, 1, 0)),
                names.cells());
    }

    @Test
    void confusionsOfModalityCountOneFactOnceAndOthersOnBothSides() {
        String gold = String.join(
                ", ",
                met("田村健一", "林文雄", "ASSERTED", "会談し"),
                met("田村健一", "李在明", "NEGATED", "会談し"),
                met("林文雄", "李在明", "PLANNED", "欠席した"),
                visited("田村健一", "ASSERTED"),
                said("田村健一", "DIRECT"));
        String system = String.join(
                ", ",
                met("田村健一", "林文雄", "ASSERTED", "会談し"),
                met("田村健一", "李在明", "ASSERTED", "会談し"),
                met("林文雄", "佐藤", "ASSERTED", "欠席した"),
                visited("田村健一", "PLANNED"),
                said("林文雄", "INDIRECT"));
        List<ConfusionMatrix> matrices = Confusions.of(List.of(findings(TEXT, gold, TEXT, system)));
        ConfusionMatrix met = matrix(matrices, "MET modality");
        assertEquals(1, met.cell("ASSERTED", "ASSERTED"));
        assertEquals(1, met.cell("NEGATED", "ASSERTED"), "one fact in another modality");
        assertEquals(1, met.cell("PLANNED", "none"), "another party: two facts");
        assertEquals(1, met.cell("none", "ASSERTED"));
        assertEquals(1, matrix(matrices, "VISITED modality").cell("ASSERTED", "PLANNED"));
        assertEquals(1, matrix(matrices, "SAID form").cell("DIRECT", "none"), "another speaker: two facts");
        assertEquals(1, matrix(matrices, "SAID form").cell("none", "INDIRECT"));
        assertEquals(2, matrix(matrices, "MET channel").cell("IN_PERSON", "IN_PERSON"));
    }

    @Test
    void whereNothingIsThereIsNoMatrix() {
        assertEquals(List.of(), Confusions.of(List.of(findings("雨だった。", "", "雨だった。", ""))));
        assertNull(findings(TEXT, "", "雨だった。", "").mentions().get(0).system());
    }

    private static ConfusionMatrix matrix(List<ConfusionMatrix> matrices, String name) {
        return matrices.stream()
                .filter(matrix -> matrix.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
