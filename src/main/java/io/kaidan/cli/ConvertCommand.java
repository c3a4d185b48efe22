package io.kaidan.cli;

import io.kaidan.eval.ArticleTexts;
import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.format.AnnotationFiles;
import io.kaidan.eval.format.Conversion;
import io.kaidan.eval.format.LabelMap;
import io.kaidan.eval.format.TagScheme;
import io.kaidan.eval.format.TargetFormat;
import io.kaidan.eval.format.TokenKind;
import io.kaidan.eval.review.HeldOut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kaidan convert}: annotated articles in one format in, in another out. */
@Command(
        name = "convert",
        description = "Writes annotated articles in another format, for annotation tools and other systems, and back.",
        mixinStandardHelpOptions = true,
        versionProvider = KaidanCommand.VersionProvider.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all articles were written; what the format cannot hold is told",
            "1:some articles could not be written at all",
            "2:nothing was written: arguments, or mistakes in the files, which are listed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaidan convert eval/gold --to brat --out my-brat",
            "  kaidan convert my-brat --to json --out my-gold",
            "  kaidan convert eval/gold --to conll-bilou --tokens words --out columns",
            "  kaidan convert out --texts news.jsonl --to brat --out to-correct",
            "",
            "eval/FORMATS.md tells what each format holds, and how."
        })
final class ConvertCommand implements Callable<Integer> {
    private static final Map<String, TagScheme> SCHEMES = Map.of(
            "conll", TagScheme.IOB2,
            "conll-iob2", TagScheme.IOB2,
            "conll-bilou", TagScheme.BILOU,
            "conll-iobes", TagScheme.IOBES);

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "IN",
            description = "Files and folders of annotated articles; the format is seen from the content.")
    private List<Path> inputs;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description = "json (the project's gold), brat, conll (IOB2), conll-bilou or conll-iobes.")
    private String target;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where to write; new or empty.")
    private Path out;

    @Option(names = "--overwrite", description = "Write into a folder that is not empty, replacing files.")
    private boolean overwrite;

    @Option(
            names = "--tokens",
            paramLabel = "KIND",
            defaultValue = "characters",
            description = "What columns have in their rows: characters, which hold every name, or words.")
    private TokenKind tokens;

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "What the labels of names mean, such as eval/maps/public.tsv.")
    private Path map;

    @Option(
            names = "--texts",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "The articles that tables were made from, as annotate takes them: tables hold no texts.")
    private List<String> texts = List.of();

    @Spec
    private CommandSpec spec;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        TargetFormat format = format();
        if (!overwrite && Files.exists(out) && !isEmptyFolder()) {
            throw wrong(out + " is not an empty folder; name another one, or add --overwrite.");
        }
        // Before anything is read: what is told of mistakes in a file holds words of its text.
        HeldOut.refuseInputs(inputs.stream().map(Path::toString).toList());
        inputs.stream().filter(Files::isDirectory).forEach(HeldOut::refuseRun);
        HeldOut.refuseInputs(texts);
        AnnotationSet set = LabelMap.optional(map).apply(AnnotationFiles.read(inputs));
        set.notes().forEach(console.err()::println);
        if (!texts.isEmpty()) {
            set = ArticleTexts.read(texts).joined(set);
        }
        if (!set.contrasts().isEmpty()) {
            console.err()
                    .println(set.contrasts().size()
                            + " lines of contrast sets were left out: no other format has them.");
        }
        Conversion conversion = new Conversion(format, out);
        conversion.write(set.articles());
        report(conversion);
        return conversion.refused().isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private TargetFormat format() {
        String name = target.toLowerCase(Locale.ROOT);
        if (SCHEMES.containsKey(name)) {
            return TargetFormat.columns(SCHEMES.get(name), tokens);
        }
        return switch (name) {
            case "json" -> TargetFormat.json();
            case "brat" -> TargetFormat.brat();
            default ->
                throw wrong("Invalid value for option '--to': '" + target
                        + "', expected json, brat, conll, conll-iob2, conll-bilou or conll-iobes");
        };
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(out)) {
            return false;
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.findAny().isEmpty();
        }
    }

    private void report(Conversion conversion) {
        Map<String, Integer> total = new TreeMap<>();
        conversion.losses().forEach((id, loss) -> {
            console.out().println(id + " lost: " + listed(loss));
            loss.forEach((what, count) -> total.merge(what, count, Integer::sum));
        });
        conversion.refused().forEach((id, problems) -> {
            console.err().println(id + " was not written:");
            problems.forEach(problem -> console.err().println("  " + problem));
        });
        console.out()
                .println(conversion.count() + " articles were written to " + out + ". Lost: "
                        + (total.isEmpty() ? "nothing." : listed(total) + "."));
    }

    private static String listed(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " × " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
