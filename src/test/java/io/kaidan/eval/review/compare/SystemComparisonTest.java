package io.kaidan.eval.review.compare;

import static io.kaidan.eval.review.Rows.article;
import static io.kaidan.eval.review.Rows.mention;
import static io.kaidan.eval.review.Rows.met;
import static io.kaidan.eval.review.Rows.said;
import static io.kaidan.eval.review.Rows.visited;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.annotation.ContrastCase;
import io.kaidan.eval.score.Evaluation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SystemComparisonTest {
    private static final String BODY = "佐藤氏は田中氏と会い、韓国を訪れて「進めたい」と述べた。";
    private static final List<AnnotatedMention> NAMES =
            List.of(mention(BODY, "佐藤", "PERSON"), mention(BODY, "田中", "PERSON"), mention(BODY, "韓国", "STATE"));
    private static final AnnotatedRelation MEETING = met("佐藤", "田中", "ASSERTED", "2024-07-18", "met.with");
    private static final AnnotatedRelation JOURNEY = visited("佐藤", "韓国", "ASSERTED", "visited.to");
    private static final AnnotatedRelation STATEMENT = said("佐藤", "進めたい", null, "DIRECT", "said.quote");

    private static AnnotatedArticle with(AnnotatedRelation... relations) {
        return article("a", BODY, NAMES, relations);
    }

    private static SystemComparison compare(AnnotatedArticle gold, AnnotatedArticle one, AnnotatedArticle other) {
        return compare(gold, one, other, false);
    }

    private static SystemComparison compare(
            AnnotatedArticle gold, AnnotatedArticle one, AnnotatedArticle other, boolean heldOut) {
        AnnotationSet set = new AnnotationSet(List.of(gold), List.of(), heldOut);
        return SystemComparison.of(Evaluation.of(set, id -> one), Evaluation.of(set, id -> other));
    }

    private static List<String> changes(SystemComparison comparison) {
        return comparison.rows().stream()
                .map(row -> row.change() + " " + row.relation() + " " + row.rule())
                .toList();
    }

    @Test
    void equalSystemsHaveNoChanges() {
        SystemComparison comparison = compare(with(MEETING), with(MEETING, JOURNEY), with(MEETING, JOURNEY));
        assertEquals(List.of(), comparison.rows());
        assertTrue(ComparisonText.of(comparison).contains("A and B treat every row alike."));
    }

    @Test
    void rowsOfTheGoldAreGainedAndLost() {
        SystemComparison comparison =
                compare(with(MEETING, JOURNEY, STATEMENT), with(MEETING, JOURNEY), with(STATEMENT));
        assertEquals(
                List.of("GAINED SAID said.quote", "LOST MET met.with", "LOST VISITED visited.to"), changes(comparison));
    }

    @Test
    void wrongRowsComeAndGo() {
        SystemComparison comparison = compare(with(), with(MEETING, JOURNEY), with(STATEMENT, JOURNEY));
        assertEquals(List.of("NEW_WRONG SAID said.quote", "GONE_WRONG MET met.with"), changes(comparison));
    }

    @Test
    void aWrongMeetingIsTheSameWithItsPartiesTurnedButNotOnAnotherDay() {
        AnnotatedRelation turned = met("田中", "佐藤", "ASSERTED", "2024-07-18", "met.each-other");
        assertEquals(List.of(), changes(compare(with(), with(MEETING), with(turned))));
        AnnotatedRelation later = met("佐藤", "田中", "ASSERTED", "2024-07-19", "met.with");
        assertEquals(
                List.of("NEW_WRONG MET met.with", "GONE_WRONG MET met.with"),
                changes(compare(with(), with(MEETING), with(later))));
    }

    @Test
    void slotsOfRowsThatBothFoundAreMendedAndSpoilt() {
        AnnotatedRelation dated = met("佐藤", "田中", "ASSERTED", "2024-07-17", "met.with");
        AnnotatedRelation indirect = said("佐藤", "進めたい", null, "INDIRECT", "said.quote");
        SystemComparison comparison =
                compare(with(MEETING, STATEMENT), with(dated, STATEMENT), with(MEETING, indirect));
        assertEquals(List.of("SLOT_MENDED MET met.with", "SLOT_SPOILT SAID said.quote"), changes(comparison));
        assertEquals(
                List.of("DATE: gold 2024-07-18, A 2024-07-17", "SAID form: gold DIRECT, B INDIRECT"),
                comparison.rows().stream().map(RowChange::detail).toList());
    }

    @Test
    void aRowThatTheGoldHasOnlyPlannedIsMissedAndWrong() {
        AnnotatedRelation planned = met("佐藤", "田中", "PLANNED", "2024-07-18", "met.with");
        assertEquals(
                List.of("LOST MET met.with", "NEW_WRONG MET met.with"),
                changes(compare(with(planned), with(planned), with(MEETING))));
    }

    @Test
    void namesAreComparedBySpanAndTypeAndShownInTheirContext() {
        AnnotatedArticle one = article("a", BODY, List.of(mention(BODY, "佐藤", "PERSON")));
        AnnotatedArticle other = article("a", BODY, List.of(mention(BODY, "佐藤", "ORGANIZATION")));
        SystemComparison comparison = compare(with(), one, other);
        assertEquals(List.of("LOST PERSON gazetteer", "NEW_WRONG ORGANIZATION gazetteer"), changes(comparison));
        assertEquals("\\n[佐藤]氏は田中氏と会い、韓国を", comparison.rows().get(0).row());
    }

    @Test
    void figuresOfBothAndTheirDifference() {
        Map<String, FigureDifference> figures = compare(with(MEETING), with(), with(MEETING)).figures().stream()
                .collect(Collectors.toMap(FigureDifference::name, figure -> figure));
        assertEquals(0, figures.get("MET").one());
        assertEquals(1, figures.get("MET").other());
        assertEquals(1, figures.get("MET").difference());
        assertEquals("0 hits, 0 given", figures.get("MET").oneCounts());
        assertEquals("1 of 1", figures.get("MET channel").otherCounts());
        assertFalse(figures.containsKey("ROLE"), "nothing was counted for it");
    }

    @Test
    void linesOfContrastSetsAreGainedAndLost() {
        ContrastCase line = new ContrastCase("met-1a", "2024-07-19", BODY, "MET", "佐藤", "田中", "ASSERTED");
        AnnotationSet set = new AnnotationSet(List.of(), List.of(line), false);
        SystemComparison comparison =
                SystemComparison.of(Evaluation.of(set, id -> with()), Evaluation.of(set, id -> with(MEETING)));
        assertEquals(List.of("GAINED CONTRAST MET "), changes(comparison));
        assertEquals(
                "wanted ASSERTED, A NONE, B ASSERTED", comparison.rows().get(0).detail());
    }

    @Test
    void ofHeldOutGoldNoRowIsShown() {
        SystemComparison comparison = compare(with(MEETING), with(), with(MEETING), true);
        assertEquals(List.of(), comparison.rows());
        String text = ComparisonText.of(comparison);
        assertTrue(text.contains("MET "), text);
        assertFalse(text.contains("佐藤") || text.contains("alike"), text);
    }

    @Test
    void everyLineOfTheTablesHasAsManyCellsAsItsHeader() {
        SystemComparison comparison = compare(with(MEETING), with(JOURNEY), with(STATEMENT));
        for (String table : List.of(ComparisonTsv.figures(comparison), ComparisonTsv.rows(comparison))) {
            assertEquals(
                    1,
                    Arrays.stream(table.split("\n"))
                            .map(line -> line.split("\t", -1).length)
                            .distinct()
                            .count(),
                    table);
        }
    }

    @Test
    void smallPValuesAreSaidToBeSmall() {
        assertEquals("<0.001", ComparisonText.p(0.0001));
        assertEquals("0.125", ComparisonText.p(0.125));
        assertEquals("-", ComparisonText.p(Double.NaN));
    }
}
