package io.kaidan.cli;

import io.kaidan.data.DataProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kaidan check-data}: every mistake in the data files at once. */
@Command(
        name = "check-data",
        description = "Checks gazetteers, rules and models, and runs the examples in them.",
        mixinStandardHelpOptions = true,
        versionProvider = KaidanCommand.VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no mistake", "2:mistakes, one a line as file:line: what, and what was expected"},
        footerHeading = "%nExamples:%n",
        footer = {"  kaidan check-data", "  kaidan check-data --gazetteer my-names.tsv --rules my.rules"})
final class CheckDataCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--gazetteer", paramLabel = "FILE", description = "Your own names, checked with the shipped ones.")
    private List<Path> gazetteers = List.of();

    @Option(names = "--rules", paramLabel = "FILE", description = "Your own rules, checked with the shipped ones.")
    private List<Path> rules = List.of();

    CheckDataCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<DataProblem> problems = DataChecks.run(gazetteers, rules);
        problems.forEach(console.out()::println);
        if (problems.isEmpty()) {
            console.out().println("No mistakes found.");
            return ExitCode.OK;
        }
        console.err().println(problems.size() + (problems.size() == 1 ? " mistake." : " mistakes."));
        return ExitCode.NOTHING_DONE;
    }
}
