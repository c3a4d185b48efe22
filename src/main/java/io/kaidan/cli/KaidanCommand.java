package io.kaidan.cli;

import io.kaidan.data.DataException;
import io.kaidan.data.DataProblem;
import io.kaidan.pipeline.Version;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code kaidan} with its subcommands. */
@Command(
        name = "kaidan",
        description = "Reads Japanese news and writes the table of who met whom and who said what.",
        mixinStandardHelpOptions = true,
        versionProvider = KaidanCommand.VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaidan annotate news.jsonl --out out",
            "  kaidan annotate clippings/ --out out --gazetteer my-names.tsv",
            "  kaidan explain '田村健一首相は10日、林文雄外相と会談した。'",
            "  kaidan check-data",
            "",
            "kaidan COMMAND --help tells more about a command."
        })
final class KaidanCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private KaidanCommand() {}

    /** Runs the program without ending it. */
    static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
        Console console = new Console(in, out, err);
        CommandLine commandLine = new CommandLine(new KaidanCommand())
                .addSubcommand(new AnnotateCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new CheckDataCommand(console))
                .addSubcommand(new SuggestNamesCommand(console))
                .addSubcommand(new TrainCommand(console))
                .addSubcommand(new EvaluateCommand(console))
                .addSubcommand(new EvaluateSyntaxCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new CalibrateCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new SampleCommand(console))
                .addSubcommand(new AgreementCommand(console))
                .addSubcommand(new ConvertCommand(console))
                .setOut(writer(out))
                .setErr(writer(err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((e, wrong) -> refuse(e, console))
                .setExecutionExceptionHandler((e, command, result) -> fail(e, console));
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError e) {
            err.println("Java ran out of memory; give it more, such as KAIDAN_JAVA_OPTS=-Xmx4g, or fewer --threads.");
            return ExitCode.NOTHING_DONE;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: say what to do, such as 'annotate'.");
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int refuse(ParameterException e, Console console) {
        CommandLine command = e.getCommandLine();
        console.err().println(e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, command.getErr());
        console.err().println("'" + command.getCommandSpec().qualifiedName() + " --help' tells what there is.");
        return ExitCode.NOTHING_DONE;
    }

    private static int fail(Exception e, Console console) {
        if (e instanceof DataException data) {
            for (DataProblem problem : data.problems()) {
                console.err().println(problem);
            }
            console.err().println("Nothing was done; correct what is named above first.");
            return ExitCode.NOTHING_DONE;
        }
        if (e instanceof FileSystemException file) {
            String why = e instanceof NoSuchFileException ? "there is no such folder" : file.getMessage();
            console.err().println(file.getFile() + ": cannot be read or written: " + why);
            return ExitCode.NOTHING_DONE;
        }
        console.err().println("The program failed; please report this with the command:");
        e.printStackTrace(console.err());
        return ExitCode.NOTHING_DONE;
    }

    static final class VersionProvider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"kaidan " + Version.current(), "Java " + Runtime.version()};
        }
    }
}
