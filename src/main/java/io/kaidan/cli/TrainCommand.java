package io.kaidan.cli;

import io.kaidan.training.TaggerTraining;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kaidan train}: labelled texts in, the model of the statistical name tagger out. */
@Command(
        name = "train",
        description = "Trains the statistical name tagger and measures it on the test parts of the data.",
        mixinStandardHelpOptions = true,
        versionProvider = KaidanCommand.VersionProvider.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the model has been written", "2:it has not: arguments or data files"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaidan train --data ner.jsonl --data articles/ --names names.tsv.gz --out models",
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
            names = "--names",
            paramLabel = "FILE",
            description = "Public lists of names as weak evidence (columns name and class or classes; .gz is read);"
                    + " may be given several times. Default: the lists that ship.")
    private List<Path> names = List.of();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where to write names-crf.bin, and name-lists.bin if lists are given.")
    private Path out;

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        TaggerTraining training = new TaggerTraining(data, names, console.err()::println);
        training.run(out).forEach((corpus, scores) -> console.out().println(corpus + ": " + scores));
        return ExitCode.OK;
    }
}
