package io.kaidan.cli;

import io.kaidan.eval.PipelineSystem;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.format.AnnotationFiles;
import io.kaidan.eval.format.LabelMap;
import io.kaidan.eval.format.Links;
import io.kaidan.eval.report.Figures;
import io.kaidan.eval.report.FiguresText;
import io.kaidan.eval.report.FindingText;
import io.kaidan.eval.report.HeldOutLog;
import io.kaidan.eval.report.ScoreFiles;
import io.kaidan.eval.score.Breakdown;
import io.kaidan.eval.score.Evaluation;
import io.kaidan.pipeline.Kaidan;
import io.kaidan.pipeline.Settings;
import io.kaidan.pipeline.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kaidan evaluate}: gold in, figures out. */
@Command(
        name = "evaluate",
        description = "Scores what was found in articles against gold files.",
        mixinStandardHelpOptions = true,
        versionProvider = KaidanCommand.VersionProvider.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:scored", "2:not scored: arguments, or mistakes in the files, which are listed"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaidan evaluate --gold eval/gold",
            "  kaidan evaluate --gold eval/gold --errors | grep MET",
            "  kaidan evaluate --gold eval/gold --links eval/linking/gold.tsv",
            "  kaidan evaluate --gold my-gold/ --system out/ --out scores/",
            "  kaidan evaluate --gold my-gold/ --compare out-before/ out-now/",
            "  kaidan evaluate --gold eval/gold --html report.html",
            "",
            "eval/README.md defines the measures and tells how to add a gold article."
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--gold",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Gold files or folders: the project's JSON, brat's standoff, CoNLL columns, labelled sentences,"
                            + " contrast sets, tables in the columns of relations.csv. A folder with a file HELD_OUT gives"
                            + " figures only.")
    private List<Path> gold;

    @Option(
            names = "--links",
            paramLabel = "FILE",
            description =
                    "Which identifiers the gold's entities have, such as eval/linking/gold.tsv: scores links too.")
    private Path links;

    @Option(
            names = "--system",
            arity = "1..*",
            paramLabel = "PATH",
            description = "What to score: a folder that annotate wrote, or any format of --gold. Default: the gold's"
                    + " articles are annotated now.")
    private List<Path> system = List.of();

    @Option(
            names = "--compare",
            arity = "2",
            paramLabel = "PATH",
            description = "Score two systems, A and B, in place of one: the difference of every figure with its p-value"
                    + " (paired bootstrap over articles), and what was gained and lost, row by row.")
    private List<Path> compare = List.of();

    @Mixin
    private PipelineOptions pipeline;

    @Option(names = "--errors", description = "Print what was missed and what is wrong instead of the figures.")
    private boolean errors;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            description = "Where to write scores.tsv, scores.json and breakdown.tsv; of two systems compare.tsv and"
                    + " compare-rows.tsv.")
    private Path out;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description =
                    "Write a page to look at: figures, articles with gold and system side by side, confusions, rules."
                            + " One file that needs no network.")
    private Path html;

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "PART",
            description = "Print the counts by part of the set as well: ${COMPLETION-CANDIDATES}.")
    private List<Breakdown> by = List.of();

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "What the labels of names mean, on both sides, such as eval/maps/public.tsv.")
    private Path map;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            defaultValue = "eval/heldout.log",
            description = "Where each scoring of held-out gold is noted. Default: ${DEFAULT-VALUE}.")
    private Path log;

    @Spec
    private CommandSpec spec;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        AnnotationSet set = linked(meant(AnnotationFiles.read(gold)));
        if ((errors || html != null) && set.heldOut()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Held-out gold gives figures only: its errors, once read, would make it useless.");
        }
        if (!compare.isEmpty()) {
            return compare(set);
        }
        Evaluation evaluation = Evaluation.of(set, found(set));
        evaluation.lacking().forEach(id -> console.err().println(id + ": the system has nothing of this article."));
        if (errors) {
            FindingText.of(evaluation).forEach(console.out()::println);
        } else {
            report(evaluation);
        }
        if (html != null) {
            ScoreFiles.writePage(html, evaluation, joined(gold), system.isEmpty() ? scored() : joined(system));
        }
        return ExitCode.OK;
    }

    /** What was read, with the types that its labels mean; tells what looked wrong. */
    private AnnotationSet meant(AnnotationSet read) {
        read.notes().forEach(console.err()::println);
        return LabelMap.optional(map).apply(read);
    }

    private AnnotationSet linked(AnnotationSet set) {
        return links == null ? set : Links.read(links).applyTo(set);
    }

    private int compare(AnnotationSet set) throws IOException {
        if (compare.size() != 2 || errors || html != null || !system.isEmpty() || !by.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--compare takes two systems and excludes --system, --errors, --html and --by.");
        }
        Evaluation one = Evaluation.of(set, found(set, compare.subList(0, 1)));
        Evaluation other = Evaluation.of(set, found(set, compare.subList(1, 2)));
        new ComparedSystems(console).report(one, other, out);
        if (set.heldOut()) {
            log(compare.get(0).toString(), Figures.of(one));
            log(compare.get(1).toString(), Figures.of(other));
        }
        return ExitCode.OK;
    }

    private Function<String, AnnotatedArticle> found(AnnotationSet set) {
        if (system.isEmpty()) {
            if (set.articles().stream().anyMatch(article -> article.text().isEmpty())) {
                throw new ParameterException(
                        spec.commandLine(),
                        "Tables hold no texts to annotate: name with --system what is to be scored.");
            }
            Settings settings = pipeline.settings(Set.of(), false);
            Map<String, AnnotatedArticle> annotated = PipelineSystem.annotate(Kaidan.create(settings), set);
            LabelMap labels = LabelMap.optional(map);
            annotated.replaceAll((id, article) -> labels.apply(article));
            return annotated::get;
        }
        return found(set, system);
    }

    private Function<String, AnnotatedArticle> found(AnnotationSet set, List<Path> paths) {
        Set<String> ids = set.articles().stream().map(AnnotatedArticle::id).collect(Collectors.toSet());
        set.contrasts().forEach(line -> ids.add(line.id()));
        Map<String, AnnotatedArticle> read = meant(AnnotationFiles.read(paths, ids::contains)).articles().stream()
                .collect(Collectors.toMap(AnnotatedArticle::id, article -> article));
        return read::get;
    }

    private void report(Evaluation evaluation) throws IOException {
        Figures figures = Figures.of(evaluation);
        console.out().println(evaluation.articles().size() + " articles");
        console.out().print(FiguresText.of(figures));
        for (Breakdown breakdown : by) {
            console.out().print(FiguresText.of(breakdown.groups(evaluation)));
        }
        if (out != null) {
            ScoreFiles.write(out, evaluation, figures);
        }
        if (evaluation.heldOut()) {
            log(scored(), figures);
        }
    }

    private void log(String scored, Figures figures) throws IOException {
        HeldOutLog.append(log, Instant.now(), gold.toString(), scored, figures);
    }

    private String scored() {
        return system.isEmpty() ? "kaidan " + Version.current() + pipeline.remark() : system.toString();
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
