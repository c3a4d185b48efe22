package io.kaidan.eval.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static List<RatedRow> rows(String rule, String subject, int right, int wrong) {
        List<RatedRow> rows = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            rows.add(new RatedRow("a" + i, rule, "IN_PERSON", subject, 0.5, i < right));
        }
        return rows;
    }

    private static double value(ConfidenceTable table, String rule, String subject) {
        return table.value(rows(rule, subject, 1, 0).get(0));
    }

    @Test
    void manyRowsSayWhatTheyAre() {
        List<RatedRow> rows = rows("met.with", "written", 900, 100);
        rows.addAll(rows("met.with", "understood", 500, 500));
        ConfidenceTable table = ConfidenceTable.fit(rows, List.of());
        assertEquals(0.90, value(table, "met.with", "written"), 0.011);
        assertEquals(0.50, value(table, "met.with", "understood"), 0.011);
    }

    @Test
    void fewRowsAreDrawnToTheirRelation() {
        List<RatedRow> rows = rows("met.with", "written", 90, 10);
        rows.addAll(rows("met.call", "written", 0, 2));
        ConfidenceTable table = ConfidenceTable.fit(rows, List.of());
        double rare = value(table, "met.call", "written");
        assertTrue(rare > 0.7 && rare < 0.89, "two wrong rows are not enough: " + rare);
    }

    @Test
    void aRuleWithoutRowsHasTheShareOfItsRelationAndARuleOfOthersNone() {
        ConfidenceTable table = ConfidenceTable.fit(rows("met.with", "written", 60, 40), List.of("met.new"));
        assertEquals(0.60, value(table, "met.new", "written"), 0.011);
        assertEquals(0.50, value(table, "my.rule", "written"), 0.001);
    }

    @Test
    void theLastLineFitsEverything() {
        List<String> lines = ConfidenceTable.fit(rows("met.with", "written", 8, 2), List.of())
                .lines();
        assertTrue(lines.get(lines.size() - 1).startsWith("*\t*\t*\t0."), lines.toString());
    }

    @Test
    void confidenceThatMeansWhatItSaysHasNoError() {
        Reliability good = new Reliability(rows("met.with", "written", 75, 25), row -> 0.75);
        assertEquals(0.0, good.calibrationError(), 1e-9);
        Reliability bold = new Reliability(rows("met.with", "written", 75, 25), row -> 0.95);
        assertEquals(0.2, bold.calibrationError(), 1e-9);
        assertTrue(bold.logLoss() > good.logLoss());
    }

    @Test
    void aTableHasALineForEachBinWithRows() {
        List<String> lines = new Reliability(rows("met.with", "written", 3, 1), row -> 0.75).lines();
        assertEquals("| 0.70 to 0.80 | 4 | 0.750 | 0.750 |", lines.get(2));
        assertTrue(lines.get(4).startsWith("4 rows, 0.750 right; expected calibration error 0.000"), lines.get(4));
    }
}
