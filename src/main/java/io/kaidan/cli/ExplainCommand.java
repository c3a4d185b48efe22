package io.kaidan.cli;

import io.kaidan.batch.input.Corpus;
import io.kaidan.batch.input.InputProblem;
import io.kaidan.batch.input.ReadArticle;
import io.kaidan.batch.input.Reading;
import io.kaidan.document.Article;
import io.kaidan.pipeline.Kaidan;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaidan explain}: how a text becomes rows, stage by stage. */
@Command(
        name = "explain",
        description = "Shows for each sentence the words, names, clauses and rules behind the rows.",
        mixinStandardHelpOptions = true,
        versionProvider = KaidanCommand.VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all went well", "1:some articles could not be read", "2:nothing could be done"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaidan explain '田村健一首相は10日、林文雄外相と会談した。' --date 2024-07-19",
            "  kaidan explain '田村首相、林外相と会談へ'      (without 。 it is a headline)",
            "  kaidan explain article.txt"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "TEXT|FILE", description = "A text, or a file with articles.")
    private String input;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = AnnotateCommand.DateConverter.class,
            description = "Publication date, such as 2024-07-19.")
    private LocalDate date;

    @Mixin
    private PipelineOptions pipeline;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Kaidan kaidan = Shadowed.tell(Kaidan.create(pipeline.settings(Set.of(), false)), console);
        Explanation explanation = new Explanation(kaidan, console.out());
        if (!isFile(input)) {
            boolean body = input.contains("。") || input.contains("\n");
            explanation.print(kaidan.analyze(Article.of("text", date, body ? "" : input, body ? input : "")));
            return ExitCode.OK;
        }
        return explainFile(kaidan, explanation);
    }

    private int explainFile(Kaidan kaidan, Explanation explanation) {
        Corpus corpus = Corpus.open(List.of(input), null, date, null, console.in());
        int status = ExitCode.OK;
        for (Reading reading = corpus.next(); reading != null; reading = corpus.next()) {
            if (reading instanceof ReadArticle read) {
                explanation.print(kaidan.analyze(read.article()));
            } else if (reading instanceof InputProblem problem) {
                console.err().println(problem);
                status = ExitCode.SOME_FAILED;
            }
        }
        return status;
    }

    private static boolean isFile(String input) {
        try {
            return Files.isRegularFile(Path.of(input));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
