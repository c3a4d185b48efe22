package io.kaidan.eval.report;

import io.kaidan.eval.score.Breakdown;
import io.kaidan.eval.score.Evaluation;
import io.kaidan.eval.score.Group;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Writes what an evaluation says into files. */
public final class ScoreFiles {
    private ScoreFiles() {}

    /** Writes scores.tsv, breakdown.tsv and scores.json into a folder, which is made if it is not there. */
    public static void write(Path folder, Evaluation evaluation, Figures figures) throws IOException {
        List<Group> groups = Arrays.stream(Breakdown.values())
                .flatMap(breakdown -> breakdown.groups(evaluation).stream())
                .toList();
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("scores.tsv"), FiguresTsv.of(figures));
        Files.writeString(folder.resolve("breakdown.tsv"), FiguresTsv.of(groups));
        Files.writeString(folder.resolve("scores.json"), FiguresJson.of(figures, groups, evaluation.lacking()));
    }

    /**
     * Writes the page that shows gold and system side by side.
     *
     * @param gold how the page names the gold
     * @param system how it names what was scored
     */
    public static void writePage(Path file, Evaluation evaluation, String gold, String system) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, HtmlReport.of(evaluation, Figures.of(evaluation), gold, system));
    }
}
