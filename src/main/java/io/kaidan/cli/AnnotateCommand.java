package io.kaidan.cli;

import io.kaidan.batch.AnnotationRun;
import io.kaidan.batch.BatchOptions;
import io.kaidan.batch.RunReport;
import io.kaidan.batch.input.InputFormat;
import io.kaidan.batch.input.PublicationDate;
import io.kaidan.batch.output.OutputException;
import io.kaidan.batch.output.TableFormat;
import io.kaidan.pipeline.Kaidan;
import io.kaidan.pipeline.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code kaidan annotate}: articles in, tables out. */
@Command(
        name = "annotate",
        description = "Annotates articles and writes relations, mentions, entities, articles, errors and run.json.",
        mixinStandardHelpOptions = true,
        versionProvider = KaidanCommand.VersionProvider.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:some articles failed; see errors.csv",
            "2:nothing could be done: arguments, data files, input or output"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaidan annotate clippings.txt --out out",
            "  kaidan annotate news/ more/*.jsonl --out out --overwrite",
            "  kaidan annotate article.txt --date 2024-07-19 --out out --types MET,SAID",
            "  zcat news.jsonl.gz | kaidan annotate - --out out --format csv,jsonl"
        })
final class AnnotateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders, patterns, or - for standard input. Clippings, JSON Lines (id, date, outlet,"
                    + " url, headline, body), JSON and plain text are told apart by their content.")
    private List<String> inputs;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where to write the tables.")
    private Path out;

    @Option(names = "--overwrite", description = "Replace the tables of an earlier run in the output folder.")
    private boolean overwrite;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "Formats of the tables: csv, jsonl, or both with a comma. Default: csv.")
    private Set<TableFormat> formats;

    @Option(names = "--bom", description = "Begin CSV files with a byte-order mark, so that Excel reads them as UTF-8.")
    private boolean byteOrderMark;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "Read all files as: ${COMPLETION-CANDIDATES}. Default: see from the content.")
    private InputFormat inputFormat;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Publication date of articles that give none, such as 2024-07-19.")
    private LocalDate date;

    @Option(names = "--headline-only", description = "Annotate headlines only.")
    private boolean headlineOnly;

    @Option(
            names = "--types",
            split = ",",
            paramLabel = "TYPE",
            description = "Relations to extract, such as MET,SAID. Default: all.")
    private Set<String> types = Set.of();

    @Mixin
    private PipelineOptions pipeline;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles to annotate at a time. Default: the number of processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--limit", paramLabel = "N", description = "Stop after N articles.")
    private long limit = Long.MAX_VALUE;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print neither progress nor summary, nor which names of yours hide shipped ones.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    AnnotateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (threads < 1 || limit < 1) {
            throw new ParameterException(
                    spec.commandLine(), (threads < 1 ? "--threads" : "--limit") + " must be at least 1.");
        }
        BatchOptions options =
                new BatchOptions(inputs, out, overwrite, inputFormat, date, formats, byteOrderMark, threads, limit);
        Progress progress = new Progress(quiet ? null : console.err());
        try {
            Settings settings = pipeline.settings(types, headlineOnly);
            RunReport report = new AnnotationRun(options, console.in(), progress)
                    .run(() -> quiet ? Kaidan.create(settings) : Shadowed.tell(Kaidan.create(settings), console));
            if (!quiet) {
                console.out().print(Summary.of(report, out));
            }
            return exitCode(report);
        } catch (OutputException e) {
            console.err().println(e.getMessage());
            return ExitCode.NOTHING_DONE;
        }
    }

    private static int exitCode(RunReport report) {
        if (report.counts().errorCount() == 0) {
            return ExitCode.OK;
        }
        return report.counts().articles() == 0 ? ExitCode.NOTHING_DONE : ExitCode.SOME_FAILED;
    }

    static final class DateConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            LocalDate date = PublicationDate.parse(text);
            if (date == null) {
                throw new TypeConversionException(
                        "'" + text + "' is not a date of the calendar; expected one like 2024-07-19");
            }
            return date;
        }
    }
}
