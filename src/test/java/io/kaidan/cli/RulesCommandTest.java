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

class RulesCommandTest {
    private static final String MEETING = "田村健一首相は10日、林文雄外相と会談した。";

    @TempDir
    private Path folder;

    private Path gold;
    private Path news;

    @BeforeEach
    void write() throws IOException {
        gold = folder.resolve("gold");
        Files.createDirectories(gold);
        Files.writeString(gold.resolve("one.json"), """
                {"id": "one", "date": "2024-07-19", "outlet": "", "headline": "", "body": "{{田村健一|P}}首相は10日、{{林文雄|P}}外相と会談した。",
                 "relations": [{"type": "MET", "parties": ["田村健一", "林文雄"], "channel": "IN_PERSON", "modality": "ASSERTED",
                   "date": "2024-07-10", "place": "", "evidence": "林文雄外相と会談した"}]}
                """);
        news = folder.resolve("news.jsonl");
    }

    private static String[] row(Terminal terminal, String rule) {
        return terminal.out()
                .lines()
                .filter(line -> line.startsWith(rule + "\t"))
                .findFirst()
                .orElseThrow()
                .split("\t", -1);
    }

    private void writeNews(String body) throws IOException {
        Files.writeString(
                news, "{\"id\": \"1\", \"date\": \"2024-07-19\", \"headline\": \"\", \"body\": \"" + body + "\"}\n");
    }

    @Test
    void allRulesAreListedWithAnExample() {
        Terminal terminal = Terminal.run("rules");
        assertEquals(ExitCode.OK, terminal.exitCode());
        assertEquals(
                "rule\trelation\texample", terminal.out().lines().findFirst().orElseThrow());
        assertEquals("MET", row(terminal, "met.with")[1]);
        assertEquals("SAID", row(terminal, "said.verb")[1]);
    }

    @Test
    void oneRuleIsShownInFull() {
        List<String> lines =
                Terminal.run("rules", "--id", "met.with").out().lines().toList();
        assertTrue(lines.get(0).startsWith("# models/relations/met.rules:"), lines.get(0));
        assertTrue(lines.contains("row    MET who whom"), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("no     ")), lines.toString());
    }

    @Test
    void aRuleOfOneGoldArticleAndNothingElseIsMarked() throws IOException {
        writeNews("林文雄外相は10日、ソウルを訪れた。");
        Terminal terminal = Terminal.run("rules", "--gold", gold.toString(), "--corpus", news.toString());
        String[] with = row(terminal, "met.with");
        assertEquals(
                List.of("1", "1", "1.00", "1", "0", "0", "one-article"),
                List.of(with).subList(2, 9));
        assertEquals("nowhere", row(terminal, "met.receive")[8]);
        assertEquals("", row(terminal, "visited.to")[8]);
    }

    @Test
    void theGoldArticleItselfIsNoTextBesideIt() throws IOException {
        writeNews(MEETING);
        Terminal terminal = Terminal.run("rules", "--gold", gold.toString(), "--corpus", news.toString());
        assertEquals("one-article", row(terminal, "met.with")[8]);
    }

    @Test
    void aRuleThatFiresElsewhereIsNotMarked() throws IOException {
        writeNews("陳明主席は11日、林文雄外相と会談した。");
        Terminal terminal = Terminal.run("rules", "--gold", gold.toString(), "--corpus", news.toString());
        assertEquals("", row(terminal, "met.with")[8]);
        assertEquals("1", row(terminal, "met.with")[6]);
    }

    @Test
    void anUnknownRuleIsRefused() {
        Terminal terminal = Terminal.run("rules", "--id", "met.nothing");
        assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
        assertTrue(terminal.err().contains("There is no such rule"), terminal.err());
        assertFalse(terminal.err().contains("Exception"), terminal.err());
    }
}
