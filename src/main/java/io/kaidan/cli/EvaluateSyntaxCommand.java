package io.kaidan.cli;

import io.kaidan.eval.syntax.GoldSentences;
import io.kaidan.eval.syntax.SyntaxScores;
import io.kaidan.pipeline.Kaidan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaidan evaluate-syntax}: dependencies and subjects against an annotated corpus. */
@Command(
        name = "evaluate-syntax",
        description = {
            "Analyses the raw text of sentences whose dependencies and arguments people have annotated, and tells how many"
                    + " bunsetsu depend on the right one, and for how many predicates ガ is right, beside what the nearest"
                    + " noun before with が or は would give."
        },
        mixinStandardHelpOptions = true,
        versionProvider = KaidanCommand.VersionProvider.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:figures or errors printed", "2:not so: arguments, or mistakes in the file"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaidan evaluate-syntax wac-arguments.jsonl.gz",
            "  kaidan evaluate-syntax wac-arguments.jsonl.gz --split dev --errors | grep -P '\\tGA\\t'"
        })
final class EvaluateSyntaxCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description = "JSON lines with id, split, text, chunks, phrases and predicates; .gz is read.")
    private Path file;

    @Option(
            names = "--split",
            paramLabel = "PART",
            defaultValue = "test",
            description = "The part of the corpus. Default: ${DEFAULT-VALUE}.")
    private String split;

    @Option(
            names = "--errors",
            description =
                    "Print what depends on another than in the gold, and predicates with another ガ (ARGUMENT): id,"
                            + " class, words, gold, ours, text.")
    private boolean errors;

    EvaluateSyntaxCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SyntaxScores scores = SyntaxScores.of(Kaidan.create(), GoldSentences.read(file, split));
        (errors ? scores.errors() : scores.lines()).forEach(console.out()::println);
        return ExitCode.OK;
    }
}
