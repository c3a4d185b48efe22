package io.kaidan.cli;

import io.kaidan.batch.NameSuggestion;
import io.kaidan.batch.NameSuggestions;
import io.kaidan.batch.input.Corpus;
import io.kaidan.batch.input.InputFormat;
import io.kaidan.document.EntityType;
import io.kaidan.pipeline.Kaidan;
import io.kaidan.pipeline.NameModel;
import io.kaidan.pipeline.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaidan suggest-names}: a corpus in, a gazetteer of the names that are missing out. */
@Command(
        name = "suggest-names",
        description =
                "Lists frequent names of a corpus that no gazetteer has, in the format of a gazetteer of your own:"
                        + " with counts, likely type and state, titles, and places where they stand.",
        mixinStandardHelpOptions = true,
        versionProvider = KaidanCommand.VersionProvider.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all went well", "1:some articles could not be read", "2:nothing could be done"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaidan suggest-names news/ --out new-names.tsv",
            "  kaidan suggest-names news.jsonl --type PERSON --min-articles 5 --gazetteer my-names.tsv",
            "",
            "Read the file, delete what is wrong, then: kaidan annotate news/ --out out --gazetteer new-names.tsv"
        })
final class SuggestNamesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders, patterns, or - for standard input, as for annotate.")
    private List<String> inputs;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where to write the list. Default: the terminal.")
    private Path out;

    @Option(
            names = "--min-articles",
            paramLabel = "N",
            defaultValue = "2",
            description = "Leave out names that fewer articles have. Default: ${DEFAULT-VALUE}.")
    private int minArticles;

    @Option(names = "--limit", paramLabel = "N", description = "List the N most frequent ones. Default: all.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description = "Only names of these types: ${COMPLETION-CANDIDATES}. Default: all.")
    private Set<EntityType> types = Set.of(EntityType.values());

    @Option(
            names = "--contexts",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many places of each name to show. Default: ${DEFAULT-VALUE}.")
    private int contexts;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "Format of all inputs: ${COMPLETION-CANDIDATES}. Default: told by the content.")
    private InputFormat inputFormat;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "Names that you have already; may be given several times.")
    private List<Path> gazetteers = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "How many articles to annotate at a time.")
    private int threads = Runtime.getRuntime().availableProcessors();

    SuggestNamesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Kaidan kaidan = Shadowed.tell(
                Kaidan.create(new Settings(gazetteers, List.of(), Set.of(), false, Set.of(), NameModel.shipped())),
                console);
        NameSuggestions names = new NameSuggestions(contexts);
        Corpus corpus = Corpus.open(inputs, inputFormat, null, out, console.in());
        names.read(corpus, kaidan::annotate, Math.max(1, threads), new Progress(console.err()));
        List<NameSuggestion> listed = names.suggestions().stream()
                .filter(name -> name.articles() >= minArticles && types.contains(name.likelyType()))
                .limit(limit)
                .toList();
        write(SuggestionText.of(listed));
        console.err()
                .printf(
                        Locale.ROOT,
                        "%,d names from %,d articles; %,d could not be read%n",
                        listed.size(),
                        names.counts().articles(),
                        names.counts().errorCount());
        if (names.counts().articles() == 0) {
            return ExitCode.NOTHING_DONE;
        }
        return names.counts().errorCount() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private void write(String text) throws IOException {
        if (out == null) {
            console.out().print(text);
        } else {
            Files.writeString(out, text);
        }
    }
}
