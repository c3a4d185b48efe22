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

class SuggestNamesCommandTest {
    @TempDir
    private Path folder;

    private Path news;

    @BeforeEach
    void writeNews() throws IOException {
        news = folder.resolve("news.jsonl");
        Files.writeString(news, """
                {"id": "1", "date": "2024-07-19", "headline": "", "body": "ロシアのゾルボフスキー国防次官は18日、平壌で演説した。"}
                {"id": "2", "date": "2024-07-20", "headline": "", "body": "ゾルボフスキー国防次官は平壌を離れた。ゾルボフスキー氏は満足したと述べた。"}
                {"id": "3", "date": "2024-07-21", "headline": "", "body": "フランスのマクロン大統領はトラビエンコフ外相と会談した。"}
                """);
    }

    @Test
    void frequentNamesThatNoGazetteerHasAreListedWithWhatSpeaksForThem() {
        Terminal terminal = Terminal.run("suggest-names", news.toString());
        assertEquals(ExitCode.OK, terminal.exitCode());
        List<String> lines = terminal.out().lines().toList();
        int at = lines.indexOf("ゾルボフスキー\tPERSON\t\t\tRUS");
        assertTrue(at > 0, terminal.out());
        assertEquals("# 2 articles, 3 mentions; 国防次官", lines.get(at - 3));
        assertEquals("#   ロシアの【ゾルボフスキー】国防次官は18日、平壌で演説した。", lines.get(at - 2));
        assertFalse(terminal.out().contains("\nトラビエンコフ"), "one article is too few: " + terminal.out());
        assertFalse(terminal.out().contains("\nフランス"), "states are known: " + terminal.out());
    }

    @Test
    void theListIsAGazetteerThatCanBeUsedAtOnce() {
        Path list = folder.resolve("names.tsv");
        Terminal.run("suggest-names", news.toString(), "--out", list.toString(), "--min-articles", "1");
        Terminal again =
                Terminal.run("suggest-names", news.toString(), "--min-articles", "1", "--gazetteer", list.toString());
        assertEquals(ExitCode.OK, again.exitCode());
        assertTrue(again.err().contains("0 names from 3 articles"), again.err() + again.out());
    }

    @Test
    void onlyTheTypesThatAreWantedAreListed() {
        Terminal terminal =
                Terminal.run("suggest-names", news.toString(), "--min-articles", "1", "--type", "organization");
        assertFalse(terminal.out().contains("PERSON"), terminal.out());
    }

    @Test
    void nothingToReadIsToldAndEndsWithTwo() {
        Terminal terminal =
                Terminal.run("suggest-names", folder.resolve("none.txt").toString());
        assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
        assertTrue(terminal.err().contains("0 names from 0 articles; 1 could not be read"), terminal.err());
    }
}
