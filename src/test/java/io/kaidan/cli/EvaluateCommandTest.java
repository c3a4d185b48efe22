package io.kaidan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String ARTICLE = """
            {"id": "g-1", "date": "2024-07-19", "outlet": "試験新聞", "headline": "",
             "body": "{{田村健一|P}}首相は18日、{{ソウル|L}}で{{韓国|S}}の{{李在明|P}}大統領と会談した。", "relations": [
              {"type": "MET", "parties": ["田村健一", "李在明"], "modality": "ASSERTED", "channel": "IN_PERSON",
               "date": "2024-07-18", "place": "ソウル", "evidence": "会談した"},
              {"type": "MET", "parties": ["田村健一", "韓国"], "modality": "NEGATED", "channel": "IN_PERSON",
               "date": "", "place": "", "evidence": "会談した"}]}
            """;

    @TempDir
    private Path folder;

    private Path gold;

    @BeforeEach
    void writeGold() throws IOException {
        gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(gold.resolve("g-1.json"), ARTICLE);
    }

    @Test
    void withoutASystemTheArticlesAreAnnotatedNow() {
        Terminal terminal = Terminal.run("evaluate", "--gold", gold.toString());
        assertEquals("", terminal.err());
        assertEquals(ExitCode.OK, terminal.exitCode());
        assertTrue(terminal.out().startsWith("1 articles"), terminal.out());
        assertTrue(
                terminal.out().matches("(?s).*PERSON +1\\.000 .*MET +0\\.667 .*MET place +1\\.000 .*"), terminal.out());
    }

    @Test
    void theFilesHoldTheSameFigures() throws IOException {
        Path out = folder.resolve("scores");
        Terminal.run("evaluate", "--gold", gold.toString(), "--out", out.toString());
        String met = Files.readAllLines(out.resolve("scores.tsv")).stream()
                .filter(line -> line.startsWith("MET\t"))
                .findFirst()
                .orElseThrow();
        assertTrue(met.endsWith("\t1.0000\t0.5000\t2\t1\t1"), met);
        JsonNode json = new ObjectMapper().readTree(out.resolve("scores.json").toFile());
        assertEquals(1, json.at("/measures/MET/hits").asInt());
        assertEquals(2, json.at("/semeval/strict/PERSON/correct").asInt());
        assertTrue(Files.readString(out.resolve("breakdown.tsv")).contains("outlet\t試験新聞\tMET\t0.6667\t"));
    }

    @Test
    void errorsAreListedInsteadOfFigures() {
        String errors =
                Terminal.run("evaluate", "--gold", gold.toString(), "--errors").out();
        assertTrue(errors.contains("g-1\tmissed\tMET\t田村健一 / 韓国  NEGATED  会談した\n"), errors);
        assertTrue(errors.contains("g-1\twrong\tROLE\t田村健一 "), errors);
        assertFalse(errors.contains("PERSON"), "names are all right: " + errors);
    }

    @Test
    void thePageIsWrittenBesideFiguresOrErrors() throws IOException {
        Path page = folder.resolve("deep/er/report.html");
        Terminal terminal = Terminal.run("evaluate", "--gold", gold.toString(), "--errors", "--html", page.toString());
        assertEquals(ExitCode.OK, terminal.exitCode(), terminal.err());
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
        assertTrue(Files.readString(page).contains("\"id\":\"g-1\""));
    }

    @Test
    void heldOutGoldHasNoPage() throws IOException {
        Files.createFile(gold.resolve("HELD_OUT"));
        Path page = folder.resolve("report.html");
        Terminal terminal = Terminal.run("evaluate", "--gold", gold.toString(), "--html", page.toString());
        assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
        assertTrue(terminal.err().startsWith("Held-out gold gives figures only"), terminal.err());
        assertFalse(Files.exists(page));
    }

    @Test
    void aPageThatCannotBeWrittenIsSaid() {
        Terminal terminal = Terminal.run("evaluate", "--gold", gold.toString(), "--html", gold.toString());
        assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
        assertTrue(terminal.err().startsWith(gold + ": cannot be read or written"), terminal.err());
    }

    @Test
    void tablesOfARunAreScoredAsTheyAre() throws IOException {
        Path run = Files.createDirectory(folder.resolve("run"));
        Files.writeString(
                run.resolve("mentions.csv"), "article_id,begin,end,surface,type,name\ng-1,1,5,田村健一,PERSON,田村健一\n");
        Terminal terminal = Terminal.run("evaluate", "--gold", gold.toString(), "--system", run.toString());
        assertTrue(terminal.out().matches("(?s).*PERSON +0\\.667 .*MET +0\\.000 .*"), terminal.out());
    }

    @Test
    void anArticleThatTheSystemLacksIsNamed() throws IOException {
        Path run = Files.createDirectory(folder.resolve("run"));
        Files.writeString(run.resolve("mentions.csv"), "article_id,begin,end,type\nother,1,5,PERSON\n");
        Terminal terminal = Terminal.run("evaluate", "--gold", gold.toString(), "--system", run.toString());
        assertTrue(terminal.err().contains("g-1: the system has nothing of this article"), terminal.err());
        assertEquals(ExitCode.OK, terminal.exitCode());
    }

    @Test
    void heldOutGoldGivesFiguresOnlyAndIsLogged() throws IOException {
        Files.createFile(gold.resolve("HELD_OUT"));
        Path log = folder.resolve("logs/heldout.log");
        for (int run = 1; run <= 2; run++) {
            Terminal terminal = Terminal.run("evaluate", "--gold", gold.toString(), "--log", log.toString());
            assertEquals(ExitCode.OK, terminal.exitCode());
            assertFalse(terminal.out().contains("田村"), terminal.out());
            assertEquals(run, Files.readAllLines(log).size());
        }
        assertTrue(Files.readString(log).contains("PERSON=1.000 STATE=1.000 LOCATION=1.000 MET=0.667"));
    }

    @Test
    void theLogTellsWhatEvidenceWasLeftOut() throws IOException {
        Files.createFile(gold.resolve("HELD_OUT"));
        Path log = folder.resolve("heldout.log");
        Terminal.run("evaluate", "--gold", gold.toString(), "--log", log.toString(), "--without", "document,tagger");
        assertTrue(Files.readString(log).contains(" without tagger without document\t"), Files.readString(log));
    }

    @Test
    void theErrorsOfHeldOutGoldAreRefusedEvenForOneFileOfIt() throws IOException {
        Files.createFile(gold.resolve("HELD_OUT"));
        for (Path path : List.of(gold, gold.resolve("g-1.json"))) {
            Terminal terminal = Terminal.run("evaluate", "--gold", path.toString(), "--errors");
            assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
            assertEquals("", terminal.out());
            assertTrue(terminal.err().contains("figures only"), terminal.err());
        }
    }

    @Test
    void mistakesInHeldOutGoldAreToldWithoutItsText() throws IOException {
        Files.createFile(gold.resolve("HELD_OUT"));
        Files.writeString(gold.resolve("g-1.json"), ARTICLE.replace("\"place\": \"ソウル\"", "\"place\": \"秘密\""));
        Terminal terminal = Terminal.run("evaluate", "--gold", gold.toString());
        assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
        assertTrue(
                terminal.err().contains("g-1.json:4: MET.place '…' is not the name of a marked entity"),
                terminal.err());
        assertFalse(terminal.err().contains("秘密"), terminal.err());
    }

    @Test
    void mistakesInGoldEndWithTwoAndTheirLines() throws IOException {
        Files.writeString(
                gold.resolve("g-2.json"), ARTICLE.replace("g-1", "g-2").replace("ASSERTED", "HELD"));
        Terminal terminal = Terminal.run("evaluate", "--gold", gold.toString());
        assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
        assertTrue(terminal.err().contains("g-2.json:3: MET.modality 'HELD', expected one of"), terminal.err());
    }

    @Test
    void aPathThatIsNotThereIsNamed() {
        Terminal terminal =
                Terminal.run("evaluate", "--gold", folder.resolve("none").toString());
        assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
        assertTrue(terminal.err().contains("none: does not exist"), terminal.err());
    }
}
