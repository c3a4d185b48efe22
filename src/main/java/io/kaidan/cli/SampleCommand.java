package io.kaidan.cli;

import io.kaidan.eval.review.sample.Contexts;
import io.kaidan.eval.review.sample.ReviewSheet;
import io.kaidan.eval.review.sample.RowSample;
import io.kaidan.eval.review.sample.SheetScore;
import io.kaidan.eval.review.sample.SheetScoreText;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kaidan sample}: rows of a run to be judged by a person, and what the judgements say. */
@Command(
        name = "sample",
        description = {
            "Draws random rows of each relation from a run and writes a review sheet, SHEET.csv and SHEET.html, in which a"
                    + " person judges them; with --score tells what judged sheets say of the run.",
            "",
            "The page SHEET.html is judged in a browser, which keeps the judgements, and gives the judged CSV. In the CSV"
                    + " fill in: judgement (right, wrong, partly), wrong (subject, object, content, modality, date, other),"
                    + " note, and your name as judge."
        },
        mixinStandardHelpOptions = true,
        versionProvider = KaidanCommand.VersionProvider.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:not done: arguments, or mistakes in tables or sheets, which are listed"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaidan sample out/ --out review --articles news/",
            "  kaidan sample out/ --out review --per-type 100 --seed 7",
            "  kaidan sample --score review-ito.csv review-kato.csv"
        })
final class SampleCommand implements Callable<Integer> {
    private static final int FEW = 5;

    private final Console console;

    @Parameters(index = "0", arity = "0..1", paramLabel = "RUN", description = "The folder of a run.")
    private Path run;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "SHEET",
            description = "Where to write the sheet; .csv and .html are added.")
    private Path out;

    @Option(
            names = "--per-type",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many rows of each relation. Default: ${DEFAULT-VALUE}.")
    private int perType;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Draws other rows; the same seed draws the same. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--articles",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "The articles of the run, named as they were for annotate: the sheet then has the sentences"
                    + " around the evidence.")
    private List<String> articles = List.of();

    @Option(names = "--overwrite", description = "Replace an earlier sheet.")
    private boolean overwrite;

    @Option(
            names = "--score",
            arity = "1..*",
            paramLabel = "SHEET",
            description =
                    "Judged sheets of one run, by one or several people: precision by relation and rule with 95 %%"
                            + " intervals, weighted to the run's numbers of rows over all; where two judged the same rows, how"
                            + " far they agree.")
    private List<Path> score = List.of();

    @Spec
    private CommandSpec spec;

    SampleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!score.isEmpty()) {
            if (run != null || out != null) {
                throw new ParameterException(spec.commandLine(), "--score takes sheets only, no RUN and no --out.");
            }
            console.out().print(SheetScoreText.of(SheetScore.read(score)));
            return ExitCode.OK;
        }
        if (run == null || out == null || perType < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Give a RUN and --out SHEET to draw from it, with --per-type of at least 1; or --score SHEET.");
        }
        return draw();
    }

    private int draw() throws IOException {
        Path csv = sheet(".csv");
        Path html = sheet(".html");
        for (Path file : List.of(csv, html)) {
            if (!overwrite && Files.exists(file)) {
                console.err()
                        .println(file + " exists, perhaps with judgements; choose another name or add --overwrite.");
                return ExitCode.NOTHING_DONE;
            }
        }
        RowSample sample = RowSample.draw(run, perType, seed);
        Contexts contexts = articles.isEmpty()
                ? Contexts.none()
                : Contexts.read(sample, articles, csv.toAbsolutePath(), console.in());
        contexts.unread().forEach(console.err()::println);
        warn("was not found in --articles", contexts.missing());
        warn("has another text in --articles than in the run", contexts.changed());
        ReviewSheet sheet = ReviewSheet.of(sample, contexts);
        try (Writer writer = Files.newBufferedWriter(csv)) {
            sheet.writeCsv(writer);
        }
        try (Writer writer = Files.newBufferedWriter(html)) {
            sheet.writeHtml(writer, html.getFileName().toString().replaceFirst("\\.html$", ""));
        }
        new TreeMap<>(sample.populations())
                .forEach((relation, rows) ->
                        console.out().printf("%-14s %,d of %,d rows%n", relation, sample.drawn(relation), rows));
        console.out().println("sheet in " + csv + " and " + html);
        return ExitCode.OK;
    }

    private Path sheet(String extension) {
        String name = out.getFileName().toString().replaceFirst("\\.(csv|html)$", "");
        return out.resolveSibling(name + extension);
    }

    private void warn(String what, Set<String> ids) {
        ids.stream()
                .limit(FEW)
                .forEach(id -> console.err().println("article '" + id + "' " + what + ": its rows have no context."));
        if (ids.size() > FEW) {
            console.err().println("… and " + (ids.size() - FEW) + " more.");
        }
    }
}
