package io.kaidan.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.format.AnnotationFiles;
import io.kaidan.eval.score.Counts;
import io.kaidan.eval.score.Evaluation;
import io.kaidan.eval.score.Measure;
import io.kaidan.eval.score.Ratio;
import io.kaidan.eval.score.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tables that are wrong in many ways get the counts that the reference scorer of the gold standard gave them. */
class ReferenceScoresTest {
    private static final Path SYSTEM = Path.of("src/test/resources/io/kaidan/eval/system");
    private static final List<Path> GOLD = Stream.of("a-01", "b-03", "c-05", "d-02", "f-06", "g-01", "h-03", "i-02")
            .map(id -> Path.of("eval/gold/dev-" + id + ".json"))
            .toList();

    @TestFactory
    Stream<DynamicTest> everyCountIsThatOfTheReference() throws IOException {
        Evaluation evaluation = evaluate();
        Tally total = evaluation.total();
        Map<String, Measure> measures = Measure.of(evaluation.types(), total).stream()
                .collect(Collectors.toMap(Measure::name, Function.identity()));
        return Files.readAllLines(SYSTEM.resolve("expected.tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("measure\t"))
                .map(line -> line.split("\t", -1))
                .map(cells -> dynamicTest(cells[0], () -> {
                    int gold = Integer.parseInt(cells[1]);
                    int hits = Integer.parseInt(cells[3]);
                    if (cells[2].isEmpty()) {
                        assertEquals(new Ratio(hits, gold), total.ratio(cells[0]));
                    } else {
                        Counts counts = measures.get(cells[0]).counts(total);
                        assertEquals(
                                new Counts(hits, gold, Integer.parseInt(cells[2])), counts, Arrays.toString(cells));
                    }
                }));
    }

    @Test
    void anArticleThatTheTablesLackIsListedAndCountsAsEmpty() {
        Evaluation evaluation = evaluate();
        assertEquals(List.of("dev-i-02"), evaluation.lacking());
        assertEquals(8, evaluation.articles().size());
    }

    private static Evaluation evaluate() {
        AnnotationSet gold = AnnotationFiles.read(GOLD);
        Map<String, AnnotatedArticle> system = AnnotationFiles.read(List.of(SYSTEM)).articles().stream()
                .collect(Collectors.toMap(AnnotatedArticle::id, Function.identity()));
        return Evaluation.of(gold, system::get);
    }
}
