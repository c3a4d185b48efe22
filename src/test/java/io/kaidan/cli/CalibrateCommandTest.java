package io.kaidan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {
    private static final String GOLD = """
            {"id": "%s", "date": "2024-07-19", "outlet": "", "headline": "", "body": "{{田村健一|P}}首相は10日、{{林文雄|P}}外相と会談した。",
             "relations": [%s]}
            """;
    private static final String MET = """
            {"type": "MET", "parties": ["田村健一", "林文雄"], "channel": "IN_PERSON", "modality": "ASSERTED",\
             "date": "2024-07-10", "place": "", "evidence": "林文雄外相と会談した"}""";

    @TempDir
    private Path folder;

    private Path gold() throws IOException {
        Path gold = folder.resolve("gold");
        Files.createDirectories(gold);
        Files.writeString(gold.resolve("one.json"), GOLD.formatted("one", MET));
        Files.writeString(gold.resolve("two.json"), GOLD.formatted("two", MET));
        Files.writeString(gold.resolve("three.json"), GOLD.formatted("three", ""));
        return gold;
    }

    @Test
    void theTableThatIsWrittenCanBeRead() throws IOException {
        Path out = folder.resolve("confidence.tsv");
        Terminal terminal =
                Terminal.run("calibrate", "--gold", gold().toString(), "--folds", "3", "--out", out.toString());
        assertEquals(ExitCode.OK, terminal.exitCode(), terminal.err());
        assertTrue(terminal.out().startsWith("Out of fold\n"), terminal.out());
        List<String> lines = Files.readAllLines(out);
        assertEquals("rule\tform\tsubject\tvalue\trows", lines.get(3));
        assertTrue(
                lines.stream().anyMatch(line -> line.matches("met\\.with\t\\*\t\\*\t0\\.[0-9]{2}\t3")),
                lines.toString());
        assertTrue(lines.get(lines.size() - 1).startsWith("*\t*\t*\t"), lines.toString());
    }

    @Test
    void oneFoldIsRefused() throws IOException {
        Terminal terminal = Terminal.run("calibrate", "--gold", gold().toString(), "--folds", "1");
        assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
        assertTrue(terminal.err().contains("--folds must be 2 at least"), terminal.err());
    }
}
