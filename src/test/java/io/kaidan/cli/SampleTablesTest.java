package io.kaidan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables of the shipped sample are what they were. After a change that is meant to move them, run with
 * {@code -Dgolden.update=true} and review the difference.
 */
class SampleTablesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/sample");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"relations.csv", "mentions.csv", "entities.csv", "articles.csv", "errors.csv"})
    void theTableIsAsBefore(String table) throws IOException {
        Path out = folder.resolve("out");
        Terminal run = Terminal.run("annotate", "eval/sample/articles", "--out", out.toString());
        assertEquals(0, run.exitCode(), run.err());
        String written = Files.readString(out.resolve(table));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(GOLDEN.resolve(table), written);
        }
        assertEquals(Files.readString(GOLDEN.resolve(table)), written, table + " differs; see -Dgolden.update");
    }
}
