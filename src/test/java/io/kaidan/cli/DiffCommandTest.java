package io.kaidan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kaidan diff}. */
class DiffCommandTest {
    private static final String HEADER = "article_id,relation,subject,object,content,date,begin,end,evidence,rule\n";

    @TempDir
    private Path folder;

    private Path one;
    private Path other;

    @BeforeEach
    void writeRuns() throws IOException {
        one = run("one", "1,MET,佐藤,田中,,,0,9,佐藤氏は田中氏と会談,met.with\n1,SAID,=佐藤,,進める,,0,9,=佐藤,said.verb\n");
        other = run("two", "1,MET,佐藤,田中,,2024-07-18,0,9,佐藤氏は田中氏と会談,met.with\n");
    }

    private Path run(String name, String rows) throws IOException {
        Path run = Files.createDirectory(folder.resolve(name));
        Files.writeString(run.resolve("articles.csv"), "article_id\n1\n");
        Files.writeString(run.resolve("relations.csv"), HEADER + rows);
        return run;
    }

    @Test
    void aRunIsEqualToItself() {
        Terminal run = Terminal.run("diff", one.toString(), one.toString());
        assertEquals(new Terminal(ExitCode.OK, "1 articles in both, 2 rows the same\nNo row differs.\n", ""), run);
    }

    @Test
    void differencesAreCountedAndShown() {
        Terminal run = Terminal.run("diff", one.toString(), other.toString());
        assertEquals(ExitCode.DIFFERENT, run.exitCode());
        assertEquals("""
                1 articles in both, 0 rows the same

                table      relation       rule                                        gone     new changed
                relations  MET            met.with                                       0       0       1
                relations  SAID           said.verb                                      1       0       0

                changed: relations date 1

                changed: MET met.with (1)
                  1  佐藤 / 田中  2024-07-18  佐藤氏は田中氏と会談
                      date: (empty) → 2024-07-18

                gone: SAID said.verb (1)
                  1  =佐藤 / 進める  =佐藤
                """, run.out());
    }

    @Test
    void examplesCanBeLeftOut() {
        Terminal run = Terminal.run("diff", one.toString(), other.toString(), "--examples", "0");
        assertTrue(run.out().endsWith("changed: relations date 1\n"), run.out());
    }

    @Test
    void allDifferencesGoToAFileThatSpreadsheetsDoNotCalculate() throws IOException {
        Path file = folder.resolve("differences.csv");
        Terminal.run("diff", one.toString(), other.toString(), "--out", file.toString());
        assertEquals(
                List.of(
                        "change,table,article_id,relation,rule,subject,object,content,begin,end,text,column,a,b",
                        "changed,relations,1,MET,met.with,佐藤,田中,,0,9,佐藤氏は田中氏と会談,date,,2024-07-18",
                        "gone,relations,1,SAID,said.verb,'=佐藤,,進める,0,9,'=佐藤,,,"),
                Files.readAllLines(file));
    }

    @Test
    void anUnknownColumnToIgnoreIsNamed() {
        Terminal run = Terminal.run("diff", one.toString(), other.toString(), "--ignore", "dat");
        assertEquals(ExitCode.NOTHING_DONE, run.exitCode());
        assertTrue(run.err().startsWith("--ignore: no column that is compared is called dat; there are"), run.err());
    }

    @Test
    void columnsOfOneRunAreADifference() throws IOException {
        Path more = Files.createDirectory(folder.resolve("more"));
        Files.writeString(more.resolve("articles.csv"), "article_id\n1\n");
        Files.writeString(
                more.resolve("relations.csv"),
                HEADER.strip() + ",place\n1,MET,佐藤,田中,,2024-07-18,0,9,佐藤氏は田中氏と会談,met.with,東京\n");
        Terminal run = Terminal.run("diff", other.toString(), more.toString());
        assertEquals(ExitCode.DIFFERENT, run.exitCode());
        assertTrue(run.out().startsWith("Only B has the columns relations.csv place.\n"), run.out());
    }

    @Test
    void withoutTablesNothingIsCompared() {
        Terminal run =
                Terminal.run("diff", one.toString(), folder.resolve("none").toString());
        assertEquals(ExitCode.NOTHING_DONE, run.exitCode());
        assertTrue(run.err().contains("articles.csv: does not exist"), run.err());
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Path file = folder.resolve("none").resolve("differences.csv");
        Terminal run = Terminal.run("diff", one.toString(), other.toString(), "--out", file.toString());
        assertEquals(ExitCode.NOTHING_DONE, run.exitCode());
        assertEquals(file + ": cannot be read or written: there is no such folder\n", run.err());
    }
}
