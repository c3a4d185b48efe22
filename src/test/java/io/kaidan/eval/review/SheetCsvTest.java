package io.kaidan.eval.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SheetCsvTest {
    @TestFactory
    Stream<DynamicTest> whatASpreadsheetWouldCalculateGetsAnApostropheThatReadingTakesAway() {
        return Stream.of("=1+1", "+81", "-", "@SUM(A1)", "\tx", "\rx", "'=1", "''@x", "＝林外相")
                .map(cell -> dynamicTest("cell " + cell, () -> {
                    assertEquals("'" + cell, SheetCsv.safe(cell));
                    assertEquals(cell, SheetCsv.read(SheetCsv.safe(cell)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> otherCellsStayAsTheyAre() {
        return Stream.of("", "'", "'quoted'", "首相", "1-1", "a=b")
                .map(cell -> dynamicTest("cell " + cell, () -> {
                    assertEquals(cell, SheetCsv.safe(cell));
                    assertEquals(cell, SheetCsv.read(cell));
                }));
    }

    @Test
    void cellsAreQuotedWhereCsvNeedsIt() throws IOException {
        StringBuilder out = new StringBuilder();
        new SheetCsv(out).row(List.of("a,b", "say \"x\"", "two\nlines", "=x", ""));
        assertEquals("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",'=x,\n", out.toString());
    }
}
