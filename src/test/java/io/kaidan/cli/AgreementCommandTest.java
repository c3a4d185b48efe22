package io.kaidan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kaidan agreement}. */
class AgreementCommandTest {
    @TempDir
    private Path folder;

    private Path one;
    private Path other;
    private Path log;

    @BeforeEach
    void annotate() throws IOException {
        one = Files.createDirectory(folder.resolve("one"));
        other = Files.createDirectory(folder.resolve("other"));
        write(one, "a", "{{佐藤|P}}氏が{{韓国|S}}を訪れた。", "ASSERTED");
        write(other, "a", "{{佐藤|P}}氏が{{韓国|S}}を訪れた。", "PLANNED");
        write(one, "b", "{{佐藤|P}}氏は{{韓国|S}}へ。", "ASSERTED");
        write(other, "b", "{{佐藤|P}}氏が{{韓国|S}}へ。", "ASSERTED");
        write(one, "c", "{{佐藤|P}}、{{韓国|S}}へ。", "ASSERTED");
        log = folder.resolve("heldout.log");
    }

    private static void write(Path folder, String id, String body, String modality) throws IOException {
        Files.writeString(folder.resolve(id + ".json"), """
                {"id": "%s", "date": "2024-07-19", "headline": "", "body": "%s",
                 "relations": [{"type": "VISITED", "visitor": "佐藤", "destination": "韓国",
                                "modality": "%s", "date": "", "evidence": "韓国"}]}
                """.formatted(id, body, modality));
    }

    private Terminal run(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("agreement", one.toString(), other.toString(), "--log", log.toString()));
        arguments.addAll(List.of(more));
        return Terminal.run(arguments.toArray(String[]::new));
    }

    @Test
    void figuresAndKappasArePrintedAndWhatIsLeftOutIsNamed() {
        Terminal run = run();
        assertEquals("c: only in A.\nb: the texts differ, or one has none.\n", run.err());
        assertEquals(ExitCode.OK, run.exitCode());
        assertTrue(run.out().startsWith("1 articles; gold is A, system is B\n"), run.out());
        assertTrue(run.out().contains("VISITED              0.000"), run.out());
        assertTrue(run.out().contains("type of name, by character      1.000   1.000  12\n"), run.out());
        assertTrue(run.out().contains("modality of rows in both        0.000   0.000  1\n"), run.out());
    }

    @Test
    void disagreementsAreListed() {
        assertEquals(
                "a\tVISITED modality\tASSERTED\tPLANNED\t佐藤 / 韓国  ASSERTED  韓国\n",
                run("--errors").out());
    }

    @Test
    void heldOutArticlesGiveFiguresOnlyAndAreLogged() throws IOException {
        Files.writeString(other.resolve("HELD_OUT"), "");
        Terminal refused = run("--errors");
        assertEquals(ExitCode.NOTHING_DONE, refused.exitCode());
        assertTrue(refused.err().startsWith("Held-out articles give figures only"), refused.err());
        Terminal figures = run();
        assertFalse(figures.out().contains("佐藤"), figures.out());
        assertTrue(Files.readString(log).contains(one + "\tPERSON=1.000"), Files.readString(log));
    }

    @Test
    void withoutACommonArticleThereIsNothingToCompare() throws IOException {
        Files.delete(one.resolve("a.json"));
        Terminal run = run();
        assertEquals(ExitCode.NOTHING_DONE, run.exitCode());
        assertTrue(run.err().endsWith("There is no article that both have with the same text.\n"), run.err());
    }
}
