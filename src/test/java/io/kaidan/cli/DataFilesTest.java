package io.kaidan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's own data files, as the commands take or refuse them. */
class DataFilesTest {
    @TempDir
    private Path folder;

    private String names;
    private String news;
    private String out;

    @BeforeEach
    void writeFiles() throws IOException {
        names = folder.resolve("names.tsv").toString();
        news = folder.resolve("news.txt").toString();
        out = folder.resolve("out").toString();
        Files.writeString(Path.of(news), "見出し\n架空電機は述べた。\n");
    }

    @Test
    void checkDataNamesFileLineAndWhatWasExpected() throws IOException {
        Files.writeString(Path.of(names), "# my names\nname\tkind\n架空電機\tORGANIZATION\n");
        Terminal terminal = Terminal.run("check-data", "--gazetteer", names);
        assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
        assertTrue(terminal.out().startsWith(names + ":2: "), terminal.out());
        assertTrue(terminal.out().contains("expected"), terminal.out());
        assertEquals("1 mistake.\n", terminal.err());
    }

    @Test
    void annotateRefusesFaultyNamesBeforeItWritesAnything() throws IOException {
        Files.writeString(Path.of(names), "name\tkind\n架空電機\tORGANIZATION\n");
        Terminal terminal = Terminal.run("annotate", news, "--out", out, "--gazetteer", names);
        assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
        assertTrue(terminal.err().startsWith(names + ":1: "), terminal.err());
        assertFalse(Files.exists(Path.of(out, "relations.csv")));
    }

    @Test
    void theExampleOfTheUsersOwnRulesHoldsAndGivesItsRelation() throws IOException {
        String rules = "eval/rules/signed.rules";
        assertEquals(
                new Terminal(ExitCode.OK, "No mistakes found.\n", ""), Terminal.run("check-data", "--rules", rules));
        Files.writeString(Path.of(news), "見出し\n日本と韓国は10日、協定に署名した。\n");
        Terminal.run("annotate", news, "--out", out, "--rules", rules, "--quiet");
        String rows = Files.readString(Path.of(out, "relations.csv"));
        assertTrue(rows.contains(",SIGNED,日本,"), rows);
    }

    @Test
    void aMissingFileOfNamesIsAMistakeLikeAnyOther() {
        Terminal terminal = Terminal.run("annotate", news, "--out", out, "--gazetteer", names);
        assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
        assertTrue(terminal.err().startsWith(names + ": cannot be read"), terminal.err());
    }

    @Test
    void theReportHasTheChecksumOfTheUsersNames() throws IOException {
        Files.writeString(Path.of(names), "name\ttype\n架空電機\tORGANIZATION\n");
        assertEquals(
                new Terminal(ExitCode.OK, "", ""),
                Terminal.run("annotate", news, "--out", out, "--gazetteer", names, "--quiet"));
        String run = Files.readString(Path.of(out, "run.json"));
        assertTrue(run.matches("(?s).*\"user_data\" : \\{\\s+\"[^\"]*names.tsv\" : \"[0-9a-f]{64}\".*"), run);
    }
}
