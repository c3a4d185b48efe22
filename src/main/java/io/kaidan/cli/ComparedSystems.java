package io.kaidan.cli;

import io.kaidan.eval.review.compare.ComparisonText;
import io.kaidan.eval.review.compare.ComparisonTsv;
import io.kaidan.eval.review.compare.SystemComparison;
import io.kaidan.eval.score.Evaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code kaidan evaluate --compare}: two systems on one gold. */
final class ComparedSystems {
    private static final String LACKING = "%s: %s has nothing of this article.%n";

    private final Console console;

    ComparedSystems(Console console) {
        this.console = console;
    }

    /**
     * Prints the differences.
     *
     * @param out where to write the tables as well, or null
     */
    void report(Evaluation one, Evaluation other, Path out) throws IOException {
        one.lacking().forEach(id -> console.err().printf(LACKING, id, "A"));
        other.lacking().forEach(id -> console.err().printf(LACKING, id, "B"));
        SystemComparison comparison = SystemComparison.of(one, other);
        console.out().println(one.articles().size() + " articles");
        console.out().print(ComparisonText.of(comparison));
        if (out != null) {
            Files.createDirectories(out);
            Files.writeString(out.resolve("compare.tsv"), ComparisonTsv.figures(comparison));
            if (comparison.heldOut()) {
                Files.deleteIfExists(out.resolve("compare-rows.tsv"));
            } else {
                Files.writeString(out.resolve("compare-rows.tsv"), ComparisonTsv.rows(comparison));
            }
        }
    }
}
