package io.kaidan.eval.review.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.kaidan.data.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Rows in short: {@code id,row,relation,rule,population,judge,judgement,wrong,note}. */
class SheetScoreTest {
    private static final String HEADER = "article_id,row,relation,rule,population,judge,judgement,wrong,note\n";

    @TempDir
    private Path folder;

    private Path sheet(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + String.join("\n", rows) + "\n");
    }

    private static Precision precision(int right, int partly, int wrong, int unjudged) {
        return new Precision(right, partly, wrong, unjudged);
    }

    @Test
    void rowsAreCountedByRelationAndRule() throws IOException {
        SheetScore score = SheetScore.read(List.of(sheet(
                "a.csv",
                "a,1,MET,met.with,30,ito,right,,",
                "a,2,MET,met.with,30,ito,wrong,subject date,",
                "a,3,MET,met.talk,30,ito,Partly,date,",
                "a,4,SAID,said.verb,10,ito,right,,",
                "a,5,SAID,said.verb,10,,,,")));
        assertEquals(precision(1, 1, 1, 0), score.byRelation().get("MET"));
        assertEquals(precision(1, 0, 0, 1), score.byRelation().get("SAID"));
        assertEquals(precision(0, 1, 0, 0), score.byRule().get(new SheetScore.Group("MET", "met.talk")));
        // 30/40 · 1/3 + 10/40 · 1, and 30/40 · 2/3 + 10/40 · 1.
        assertEquals(0.5, score.strict().share(), 1e-12);
        assertEquals(0.75, score.lenient().share(), 1e-12);
    }

    @Test
    void relationsOfWhichNothingIsJudgedWeighNothing() throws IOException {
        SheetScore score = SheetScore.read(
                List.of(sheet("a.csv", "a,1,MET,met.with,30,ito,right,,", "a,4,SAID,said.verb,1000,,,,")));
        assertEquals(1, score.strict().share());
        assertNull(SheetScore.read(List.of(sheet("b.csv", "a,1,MET,met.with,30,,,,")))
                .strict());
    }

    @Test
    void aRowCountsOnceAsMostSayAndElseAsTheWorse() throws IOException {
        SheetScore score = SheetScore.read(List.of(
                sheet("a.csv", "a,1,MET,m,3,ito,right,,", "a,2,MET,m,3,ito,right,,", "a,3,MET,m,3,ito,partly,,"),
                sheet("b.csv", "a,1,MET,m,3,kato,wrong,,", "a,2,MET,m,3,kato,right,,", "a,3,MET,m,3,kato,wrong,,"),
                sheet("c.csv", "a,1,MET,m,3,sato,right,,", "a,2,MET,m,3,sato,,,")));
        assertEquals(precision(2, 0, 1, 0), score.byRelation().get("MET"));
    }

    /** Observed 3/4; by chance 2/4 · 3/4 + 2/4 · 1/4 = 1/2. */
    @Test
    void twoWhoJudgedTheSameRowsAreCompared() throws IOException {
        SheetScore score = SheetScore.read(List.of(
                sheet(
                        "a.csv",
                        "a,1,MET,m,9,ito,right,,",
                        "a,2,MET,m,9,ito,right,,",
                        "a,3,MET,m,9,ito,wrong,,",
                        "a,4,MET,m,9,ito,wrong,subject,not he",
                        "a,5,MET,m,9,ito,right,,"),
                sheet(
                        "b.csv",
                        "a,1,MET,m,9,,right,,",
                        "a,2,MET,m,9,,right,,",
                        "a,3,MET,m,9,,wrong,,",
                        "a,4,MET,m,9,,right,,",
                        "a,5,MET,m,9,,,,")));
        JudgeAgreement agreement = score.agreements().get(0);
        assertEquals(1, score.agreements().size());
        assertEquals(List.of(folder.resolve("b.csv").toString(), "ito"), List.of(agreement.one(), agreement.other()));
        assertEquals(4, agreement.kappa().all());
        assertEquals(0.5, agreement.kappa().kappa(), 1e-12);
        JudgeAgreement.Pair pair = agreement.disagreements().get(0);
        assertEquals(1, agreement.disagreements().size());
        assertEquals(
                "a row 4: right, wrong (subject)",
                pair.one().row() + ": " + pair.one().inWords() + ", "
                        + pair.other().inWords());
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeIsNamedWithItsLine() {
        String first = "a,1,MET,m,3,ito,right,,";
        return Stream.of(
                        List.of("a,2,MET,m,3,ito,yes,,", "judgement 'yes', expected right, wrong, partly or nothing"),
                        List.of(
                                "a,2,MET,m,3,ito,wrong,who,",
                                "wrong 'who', expected some of subject, object, content, modality, date, other"),
                        List.of("a,2,MET,m,3,ito,right,date,", "the row is right, but 'date' is wrong"),
                        List.of("a,2,MET,m,3,ito,,date object,", "the row is not judged, but 'date object' is wrong"),
                        List.of("a,2,MET,m,many,ito,right,,", "population 'many', expected a number from 1"),
                        List.of("a,2,MET,m,0,ito,right,,", "population '0', expected a number from 1"),
                        List.of("a,2,MET,m,4,ito,right,,", "the run has 4 rows of MET, but 3 in SHEET:2"),
                        List.of("a,1,SAID,m,3,kato,right,,", "a row 1 is SAID, but MET in SHEET:2"),
                        List.of("a,1,MET,m,3,ito,wrong,,", "a row 1 is judged twice by 'ito', first in SHEET:2"))
                .map(one -> dynamicTest(one.get(1), () -> {
                    Path sheet = sheet("m.csv", first, one.get(0));
                    DataException refused = assertThrows(DataException.class, () -> SheetScore.read(List.of(sheet)));
                    assertEquals(sheet + ":3: " + one.get(1).replace("SHEET", sheet.toString()), refused.getMessage());
                }));
    }

    @Test
    void allMistakesAreToldAtOnceAndLinesAreCountedThroughCellsOfSeveralLines() throws IOException {
        Path sheet = sheet(
                "m.csv", "a,1,MET,m,3,ito,no,,", "a,2,MET,m,3,ito,right,,\"two\nlines\"", "a,3,MET,m,x,ito,yes,who,");
        DataException refused = assertThrows(DataException.class, () -> SheetScore.read(List.of(sheet)));
        List<Integer> lines = new ArrayList<>();
        refused.problems().forEach(problem -> lines.add(problem.line()));
        assertEquals(List.of(2, 5, 5, 5), lines);
    }

    @Test
    void aSheetOfAnotherEncodingOrWithoutColumnsIsNamed() throws IOException {
        Path binary = Files.write(folder.resolve("sjis.csv"), new byte[] {'a', ',', (byte) 0x93, (byte) 0xfa, '\n'});
        DataException refused = assertThrows(DataException.class, () -> SheetScore.read(List.of(binary)));
        assertEquals(binary.toString(), refused.problems().get(0).file());
        Path bare = Files.writeString(folder.resolve("bare.csv"), "article_id,row\n");
        DataException lacking = assertThrows(DataException.class, () -> SheetScore.read(List.of(bare)));
        assertEquals(bare + ":1: has no column 'relation'", lacking.getMessage());
    }
}
