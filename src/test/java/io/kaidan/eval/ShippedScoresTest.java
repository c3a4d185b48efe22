package io.kaidan.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.format.AnnotationFiles;
import io.kaidan.eval.format.Links;
import io.kaidan.eval.report.Figure;
import io.kaidan.eval.report.Figures;
import io.kaidan.eval.score.Evaluation;
import io.kaidan.pipeline.Kaidan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The figures of eval/scores.tsv: none below its floor, and every value true. */
class ShippedScoresTest {
    private static final Path SCORES = Path.of("eval/scores.tsv");
    private static final Path LINKS = Path.of("eval/linking/gold.tsv");
    private static final String HEADER = "set\t";
    private static final boolean UPDATE = Boolean.getBoolean("scores.update");

    @TestFactory
    Stream<DynamicTest> noFigureIsBelowItsFloorAndEveryValueIsTrue() throws IOException {
        Kaidan kaidan = Kaidan.create();
        Map<String, Map<String, Double>> sets = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(SCORES)) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && !line.startsWith(HEADER)) {
                cells[2] = UPDATE
                        ? String.format(
                                Locale.ROOT,
                                "%.3f",
                                sets.computeIfAbsent(cells[0], set -> score(kaidan, set))
                                        .get(cells[1]))
                        : cells[2];
            }
            lines.add(String.join("\t", cells));
        }
        if (UPDATE) {
            Files.write(SCORES, lines);
        }
        return lines.stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith(HEADER))
                .map(line -> line.split("\t", -1))
                .map(cells -> dynamicTest(
                        cells[0] + " " + cells[1],
                        () -> check(
                                cells,
                                sets.computeIfAbsent(cells[0], set -> score(kaidan, set))
                                        .getOrDefault(cells[1], 0.0))));
    }

    private static void check(String[] cells, double now) {
        double floor = Double.parseDouble(cells[3]);
        assertTrue(now >= floor, cells[1] + " is " + now + ", below its floor of " + floor);
        String told = SCORES + " is out of date; 'mvn test -Dscores.update=true -Dtest=ShippedScoresTest' corrects it";
        assertEquals(String.format(Locale.ROOT, "%.3f", now), cells[2], told);
    }

    private static Map<String, Double> score(Kaidan kaidan, String set) {
        AnnotationSet read = AnnotationFiles.read(List.of(Path.of("eval", set)));
        AnnotationSet gold = set.equals("gold") ? Links.read(LINKS).applyTo(read) : read;
        Evaluation evaluation = Evaluation.of(gold, PipelineSystem.annotate(kaidan, gold)::get);
        Map<String, Double> values = new TreeMap<>();
        for (Figure figure : Figures.of(evaluation).lines()) {
            values.put(figure.name(), figure.value());
        }
        return values;
    }
}
