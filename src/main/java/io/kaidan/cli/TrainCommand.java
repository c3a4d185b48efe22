package io.kaidan.cli;

import io.kaidan.eval.report.Figures;
import io.kaidan.eval.report.FiguresText;
import io.kaidan.eval.score.Evaluation;
import io.kaidan.pipeline.Evidence;
import io.kaidan.training.CrossValidation;
import io.kaidan.training.TaggerTraining;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kaidan train}: labelled texts in, the model of the statistical name tagger out. */
@Command(
        name = "train",
        description = "Trains the statistical name tagger and measures it on the test parts of the data.",
        mixinStandardHelpOptions = true,
        versionProvider = KaidanCommand.VersionProvider.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the model has been written, or the figures printed", "2:not so: arguments or data files"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaidan train --data ner.jsonl --data articles/ --names names.tsv.gz --out models",
            "  kaidan train --data ner.jsonl --data articles/ --folds 5",
            "",
            "The same data give the same model, byte for byte."
        })
final class TrainCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "PATH",
            description =
                    "JSON lines of labelled sentences (source, split, id, text, mentions), or articles with marked"
                            + " names, or a folder of such files; may be given several times.")
    private List<Path> data;

    @Option(
            names = "--text",
            paramLabel = "PATH",
            description =
                    "Articles that nobody has labelled, as for annotate: the toolkit labels 1,200 of them with a first"
                            + " model, and learns again with these. Articles that hold a sentence of the test data, or of the"
                            + " articles of --data, are left out.")
    private List<Path> text = List.of();

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description = "Public lists of names as weak evidence (columns name and class or classes; .gz is read);"
                    + " may be given several times. Default: the lists that ship.")
    private List<Path> names = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            description = "Where to write names-crf.bin, and name-lists.bin if lists are given.")
    private Path out;

    @Option(
            names = "--folds",
            paramLabel = "N",
            description =
                    "Write no model, but score the whole toolkit on the articles of --data by cross-validation: each"
                            + " article with a model trained without the N-th part of the articles that it is in.")
    private int folds;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "EVIDENCE",
            description = "Train for a toolkit that does without gazetteers; with --folds also without document.")
    private Set<Evidence> without = Set.of();

    @Spec
    private CommandSpec spec;

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (folds > 0 ? folds == 1 || out != null || !names.isEmpty() : out == null) {
            throw new ParameterException(
                    spec.commandLine(), "Give --out FOLDER, or --folds N of at least 2 without --out and --names.");
        }
        if (folds > 0) {
            new CrossValidation(data, folds, text, without, console.err()::println)
                    .run()
                    .forEach(this::print);
            return ExitCode.OK;
        }
        TaggerTraining training = new TaggerTraining(data, names, text, without, console.err()::println);
        training.run(out).forEach((corpus, scores) -> console.out().println(corpus + ": " + scores));
        return ExitCode.OK;
    }

    private void print(Path path, Evaluation evaluation) {
        console.out().println(path + ": " + evaluation.articles().size() + " articles");
        console.out().print(FiguresText.of(Figures.of(evaluation)));
    }
}
