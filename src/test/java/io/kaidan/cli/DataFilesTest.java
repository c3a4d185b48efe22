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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "signed, 日本と韓国は10日、協定に署名した。, ',SIGNED,日本,'",
        "sanctioned, 英国は10日、イランの企業を制裁対象に指定した。, ',SANCTIONED,イギリス,'",
        "sanctioned, イランの企業は10日、英国により制裁対象に指定された。, ',SANCTIONED,イギリス,'",
        "sanctioned, 英国は10日、イランに対する制裁を強化した。, ',SANCTIONED,イギリス,'",
        "appointed, 田村健一社長は10日、林文雄氏を副社長に充てた。, ',APPOINTED,林文雄,'",
        "appointed, 林文雄氏が10日、監督に就任した。, ',APPOINTED,林文雄,'",
        "appointed, 林文雄氏は10日、次官に起用された。, ',APPOINTED,林文雄,'",
        "expelled, ロシア外務省は10日、英国の外交官2人を国外追放した。, ',EXPELLED,ロシア外務省,'",
        "expelled, 英国の外交官は10日、ロシアにより追放された。, ',EXPELLED,ロシア,'"
    })
    void theExamplesOfTheUsersOwnRulesHoldAndGiveTheirRelations(String name, String text, String row)
            throws IOException {
        String rules = "eval/rules/" + name + ".rules";
        assertEquals(
                new Terminal(ExitCode.OK, "No mistakes found.\n", ""), Terminal.run("check-data", "--rules", rules));
        Files.writeString(Path.of(news), "見出し\n" + text + "\n");
        Terminal.run("annotate", news, "--out", out, "--rules", rules, "--quiet");
        String rows = Files.readString(Path.of(out, "relations.csv"));
        assertTrue(rows.contains(row), rows);
    }

    @Test
    void wordsOfARuleFileWithoutAClassAreAMistake() throws IOException {
        Path rules = Path.of(names).resolveSibling("faulty.rules");
        Files.writeString(rules, "# mine\nwords 追放\n");
        Terminal terminal = Terminal.run("check-data", "--rules", rules.toString());
        assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
        assertTrue(
                terminal.out().startsWith(rules + ":2: 'words 追放', expected: words CLASS WORD|WORD"), terminal.out());
    }

    @Test
    void theTutorialShowsTheRulesThatShip() throws IOException {
        String tutorial = Files.readString(Path.of("docs/rules-tutorial.md"));
        String rules = Files.readString(Path.of("eval/rules/expelled.rules"));
        assertTrue(tutorial.lines()
                .filter(line ->
                        line.startsWith("    yes ") || line.startsWith("    no ") || line.startsWith("    words "))
                .map(String::strip)
                .allMatch(rules::contains));
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
