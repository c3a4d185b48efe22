package io.kaidan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kaidan sample}: from a run over the sheet to the figures. */
class SampleCommandTest {
    @TempDir
    private Path folder;

    private Path run;
    private Path news;
    private String sheet;

    @BeforeEach
    void writeRun() throws IOException {
        run = Files.createDirectory(folder.resolve("run"));
        Files.writeString(run.resolve("relations.csv"), """
                article_id,row,relation,subject,object,modality,begin,end,evidence,rule
                a,1,MET,佐藤,田中,ASSERTED,8,17,佐藤氏が田中氏と会,met.with
                a,2,MET,佐藤,鈴木,ASSERTED,8,17,佐藤氏が田中氏と会,met.with
                """);
        news = Files.writeString(
                folder.resolve("news.jsonl"), "{\"id\": \"a\", \"body\": \"雨が降った。\\n佐藤氏が田中氏と会った。\"}\n");
        sheet = folder.resolve("review").toString();
    }

    @Test
    void aSheetIsDrawnWithContext() throws IOException {
        Terminal drawn = Terminal.run("sample", run.toString(), "--out", sheet, "--articles", news.toString());
        assertEquals(
                new Terminal(
                        ExitCode.OK,
                        "MET            2 of 2 rows\nsheet in " + sheet + ".csv and " + sheet + ".html\n",
                        ""),
                drawn);
        List<String> lines = Files.readAllLines(Path.of(sheet + ".csv"));
        assertTrue(lines.get(1).contains(",佐藤 met 田中,雨が降った。,佐藤氏が田中氏と会った。,,"), lines.get(1));
        assertTrue(Files.readString(Path.of(sheet + ".html")).contains("佐藤 met 田中"));
    }

    @Test
    void withoutTheArticlesTheSheetHasTheEvidence() throws IOException {
        String none = folder.resolve("none.jsonl").toString();
        Terminal drawn = Terminal.run("sample", run.toString(), "--out", sheet, "--articles", none);
        assertEquals(ExitCode.OK, drawn.exitCode());
        assertEquals(
                none + ": There is no such file or folder.\n"
                        + "article 'a' was not found in --articles: its rows have no context.\n",
                drawn.err());
        assertTrue(Files.readString(Path.of(sheet + ".csv")).contains(",佐藤 met 田中,,佐藤氏が田中氏と会,,"));
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        Terminal.run("sample", run.toString(), "--out", sheet, "--per-type", "1", "--seed", "5");
        String first = Files.readString(Path.of(sheet + ".csv"));
        Terminal.run(
                "sample", run.toString(), "--out", sheet + ".csv", "--per-type", "1", "--seed", "5", "--overwrite");
        assertEquals(first, Files.readString(Path.of(sheet + ".csv")));
    }

    @Test
    void aSheetThatMayHaveJudgementsIsNotReplaced() throws IOException {
        Files.writeString(Path.of(sheet + ".csv"), "mine");
        Terminal refused = Terminal.run("sample", run.toString(), "--out", sheet);
        assertEquals(ExitCode.NOTHING_DONE, refused.exitCode());
        assertTrue(refused.err().contains("exists, perhaps with judgements"), refused.err());
        assertEquals("mine", Files.readString(Path.of(sheet + ".csv")));
    }

    @Test
    void judgedSheetsGivePrecisionAndAgreement() throws IOException {
        Terminal.run("sample", run.toString(), "--out", sheet);
        String drawn = Files.readString(Path.of(sheet + ".csv"));
        Path ito = judged("ito", drawn, "ito,right,,", "ito,wrong,object,田中だ");
        Path kato = judged("kato", drawn, "kato,right,,", "kato,right,,");
        Terminal scored = Terminal.run("sample", "--score", ito.toString(), kato.toString());
        assertEquals("", scored.err());
        assertEquals(ExitCode.OK, scored.exitCode());
        assertTrue(
                scored.out()
                        .contains(
                                "Of all rows of the run 0.500 are right [0.095, 0.905], 0.500 right or partly right [0.095, 0.905]."),
                scored.out());
        assertTrue(
                scored.out()
                        .contains("ito and kato judged 1 rows alike of 2 (50.0 %), kappa 0.000\n"
                                + "  a row 2  MET 佐藤 met 鈴木: ito wrong (object) – 田中だ; kato right"),
                scored.out());
    }

    /** Fills in the last four cells of each row. */
    private Path judged(String name, String drawn, String... judgements) throws IOException {
        String[] lines = drawn.split("\n");
        for (int i = 0; i < judgements.length; i++) {
            lines[i + 1] = lines[i + 1].replaceFirst(",,,,$", "," + judgements[i]);
        }
        return Files.writeString(folder.resolve(name + ".csv"), String.join("\n", lines) + "\n");
    }

    @Test
    void mistakesInSheetsAreNamed() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.csv"),
                "article_id,row,relation,rule,population,judgement,wrong\na,1,MET,m,2,maybe,\n");
        Terminal refused = Terminal.run("sample", "--score", bad.toString());
        assertEquals(ExitCode.NOTHING_DONE, refused.exitCode());
        assertTrue(refused.err().startsWith(bad + ":2: judgement 'maybe', expected"), refused.err());
    }

    @Test
    void heldOutArticlesAreNotShown() throws IOException {
        Files.writeString(folder.resolve("HELD_OUT"), "");
        Terminal refused = Terminal.run("sample", run.toString(), "--out", sheet, "--articles", news.toString());
        assertEquals(ExitCode.NOTHING_DONE, refused.exitCode());
        assertTrue(refused.err().contains("which are held out"), refused.err());
        assertFalse(Files.exists(Path.of(sheet + ".csv")));
    }

    @Test
    void whatIsMissingIsAskedFor() {
        for (String[] arguments : new String[][] {
            {"sample"}, {"sample", run.toString()}, {"sample", run.toString(), "--out", sheet, "--per-type", "0"}
        }) {
            Terminal refused = Terminal.run(arguments);
            assertEquals(ExitCode.NOTHING_DONE, refused.exitCode());
            assertTrue(refused.err().startsWith("Give a RUN and --out SHEET"), refused.err());
        }
        Terminal both = Terminal.run("sample", run.toString(), "--score", "a.csv");
        assertTrue(both.err().startsWith("--score takes sheets only"), both.err());
    }
}
