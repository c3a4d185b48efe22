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

/** {@code kaidan evaluate --compare}. */
class CompareTest {
    private static final String HEADER = "article_id,relation,subject,object,modality,date,rule\n";

    @TempDir
    private Path folder;

    private Path gold;
    private Path one;
    private Path other;
    private Path log;

    @BeforeEach
    void writeGoldAndSystems() throws IOException {
        gold = Files.createDirectory(folder.resolve("gold"));
        for (String id : List.of("1", "2")) {
            Files.writeString(gold.resolve(id + ".json"), """
                    {"id": "%s", "date": "2024-07-19", "headline": "", "body": "{{佐藤|P}}氏が{{韓国|S}}を訪れた。",
                     "relations": [{"type": "VISITED", "visitor": "佐藤", "destination": "韓国",
                                    "modality": "ASSERTED", "date": "", "evidence": "訪れた"}]}
                    """.formatted(id));
        }
        one = Files.writeString(folder.resolve("one.csv"), HEADER + "1,VISITED,佐藤,韓国,ASSERTED,,visited.to\n");
        other = Files.writeString(
                folder.resolve("other.csv"),
                HEADER + "1,VISITED,佐藤,韓国,ASSERTED,,visited.to\n2,VISITED,佐藤,韓国,ASSERTED,,visited.enter\n");
        log = folder.resolve("heldout.log");
    }

    private Terminal compare(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "evaluate",
                "--gold",
                gold.toString(),
                "--compare",
                one.toString(),
                other.toString(),
                "--log",
                log.toString()));
        arguments.addAll(List.of(more));
        return Terminal.run(arguments.toArray(String[]::new));
    }

    @Test
    void figuresAndRowsArePrintedAndWritten() throws IOException {
        Path out = folder.resolve("out");
        Terminal run = compare("--out", out.toString());
        assertEquals(ExitCode.OK, run.exitCode());
        assertEquals("2: A has nothing of this article.\n", run.err());
        assertTrue(run.out().contains("found by B only: VISITED visited.enter\n  2  佐藤 / 韓国  ASSERTED"), run.out());
        List<String> figures = Files.readAllLines(out.resolve("compare.tsv"));
        assertTrue(
                figures.stream().anyMatch(line -> line.startsWith("VISITED\t0.6667\t1.0000\t0.3333\t")),
                figures::toString);
        assertEquals(
                List.of(
                        "change\trelation\trule\tarticle_id\trow\tdetail",
                        "gained\tVISITED\tvisited.enter\t2\t佐藤 / 韓国  ASSERTED  訪れた\t"),
                Files.readAllLines(out.resolve("compare-rows.tsv")));
        assertFalse(Files.exists(log), "only held-out gold is logged");
    }

    @Test
    void heldOutGoldGivesFiguresOnlyAndIsLoggedOnceASystem() throws IOException {
        Files.writeString(gold.resolve("HELD_OUT"), "");
        Path out = folder.resolve("out");
        Terminal run = compare("--out", out.toString());
        assertEquals(ExitCode.OK, run.exitCode());
        assertTrue(run.out().contains("VISITED"), run.out());
        assertFalse(run.out().contains("佐藤"), run.out());
        assertFalse(Files.exists(out.resolve("compare-rows.tsv")));
        List<String> logged = Files.readAllLines(log);
        assertEquals(2, logged.size());
        assertTrue(logged.get(0).contains(one.toString()) && logged.get(0).contains("VISITED=0.667"), logged::toString);
        assertTrue(
                logged.get(1).contains(other.toString()) && logged.get(1).contains("VISITED=1.000"), logged::toString);
    }

    @Test
    void whatDoesNotGoWithItIsRefused() {
        for (String[] more : List.of(
                new String[] {"--errors"}, new String[] {"--system", one.toString()}, new String[] {"--by", "rule"})) {
            Terminal run = compare(more);
            assertEquals(ExitCode.NOTHING_DONE, run.exitCode(), more[0]);
            assertTrue(run.err().startsWith("--compare takes two systems and excludes"), run.err());
        }
    }
}
