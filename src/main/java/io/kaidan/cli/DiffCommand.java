package io.kaidan.cli;

import io.kaidan.eval.review.diff.DiffCsv;
import io.kaidan.eval.review.diff.DiffSummary;
import io.kaidan.eval.review.diff.DiffText;
import io.kaidan.eval.review.diff.RunDiff;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kaidan diff}: two runs in, their differences out. */
@Command(
        name = "diff",
        description = {
            "Compares two runs on the same articles, without gold: which rows are gone, new or changed.",
            "",
            "A row is the same in both if relation, subject, object and the span of the content are the same and the"
                    + " evidence overlaps; it has changed if another column differs. Rows of relations.csv are grouped by"
                    + " relation and rule. Numbers that only count within an article (row, event, entities) are not"
                    + " compared."
        },
        mixinStandardHelpOptions = true,
        versionProvider = KaidanCommand.VersionProvider.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no differences", "1:differences", "2:not compared: arguments, or mistakes in the tables"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaidan diff out-before/ out-now/",
            "  kaidan diff out-before/ out-now/ --ignore confidence --examples 20",
            "  kaidan diff out-before/ out-now/ --mentions --out differences.csv"
        })
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "RUN_A", description = "The folder of the earlier run.")
    private Path first;

    @Parameters(index = "1", paramLabel = "RUN_B", description = "The folder of the later run.")
    private Path second;

    @Option(names = "--mentions", description = "Compare the names of mentions.csv as well.")
    private boolean mentions;

    @Option(
            names = "--ignore",
            split = ",",
            paramLabel = "COLUMN",
            description = "Columns that may differ, such as confidence,rule.")
    private Set<String> ignored = Set.of();

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many differences of each relation, rule and kind to print. Default: ${DEFAULT-VALUE}.")
    private int examples;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write every difference to this CSV file.")
    private Path out;

    @Spec
    private CommandSpec spec;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (examples < 0) {
            throw new ParameterException(spec.commandLine(), "--examples must be at least 0.");
        }
        try (RunDiff diff = RunDiff.open(first, second, mentions, ignored)) {
            checkIgnored(diff.columns());
            columns("A", diff.columnsOfFirst());
            columns("B", diff.columnsOfSecond());
            DiffSummary summary = new DiffSummary(examples);
            run(diff, summary);
            console.out().print(DiffText.of(summary));
            boolean sameColumns =
                    diff.columnsOfFirst().isEmpty() && diff.columnsOfSecond().isEmpty();
            return summary.isSame() && sameColumns ? ExitCode.OK : ExitCode.DIFFERENT;
        }
    }

    private void run(RunDiff diff, DiffSummary summary) throws IOException {
        if (out == null) {
            diff.run(summary);
            return;
        }
        try (BufferedWriter writer = Files.newBufferedWriter(out)) {
            diff.run(new DiffCsv(writer, summary));
        }
    }

    private void checkIgnored(Set<String> known) {
        Set<String> unknown = new TreeSet<>(ignored);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--ignore: no column that is compared is called " + String.join(", ", unknown) + "; there are "
                            + String.join(", ", known) + ".");
        }
    }

    private void columns(String run, Set<String> columns) {
        if (!columns.isEmpty()) {
            console.out().println("Only " + run + " has the columns " + String.join(", ", columns) + ".");
        }
    }
}
