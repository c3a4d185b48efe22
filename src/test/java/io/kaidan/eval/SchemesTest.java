package io.kaidan.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.format.AnnotationFiles;
import io.kaidan.eval.score.Counts;
import io.kaidan.eval.score.Evaluation;
import io.kaidan.eval.score.Scheme;
import io.kaidan.eval.score.SchemeCounts;
import io.kaidan.eval.score.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Two files of columns with every kind of error get the counts that nervaluate gave them, and chunks those of conlleval.
 * {@code .ci/entity-metrics} records them.
 */
class SchemesTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/kaidan/eval/conll");

    @TestFactory
    Stream<DynamicTest> everyCountIsAsRecorded() throws IOException {
        Map<String, AnnotatedArticle> system =
                AnnotationFiles.read(List.of(FOLDER.resolve("system.conll"))).articles().stream()
                        .collect(Collectors.toMap(AnnotatedArticle::id, Function.identity()));
        Tally total = Evaluation.of(AnnotationFiles.read(List.of(FOLDER.resolve("gold.conll"))), system::get)
                .total();
        return Files.readAllLines(FOLDER.resolve("expected.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> dynamicTest(cells[0] + " " + cells[1], () -> check(cells, total)));
    }

    private static void check(String[] cells, Tally total) {
        int[] counts =
                Stream.of(cells).skip(2).limit(5).mapToInt(Integer::parseInt).toArray();
        double f1 = Double.parseDouble(cells[7]);
        if (cells[0].equals("CHUNKS")) {
            int hits = counts[0];
            Counts chunks = total.counts(cells[1]);
            assertEquals(new Counts(hits, hits + counts[3], hits + counts[1]), chunks);
            assertEquals(f1, chunks.f1(), 1e-6);
        } else {
            SchemeCounts found = total.schemes(Scheme.valueOf(cells[0])).get(cells[1]);
            assertEquals(SchemeCounts.of(counts), found);
            assertEquals(f1, found.f1(), 1e-6);
        }
    }
}
