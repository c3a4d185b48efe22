package io.kaidan.cli;

import io.kaidan.document.Article;
import io.kaidan.document.Document;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.calibration.ConfidenceTable;
import io.kaidan.eval.calibration.RatedRow;
import io.kaidan.eval.calibration.Reliability;
import io.kaidan.eval.format.AnnotationFiles;
import io.kaidan.eval.format.DocumentAnnotation;
import io.kaidan.eval.report.Figures;
import io.kaidan.eval.report.HeldOutLog;
import io.kaidan.eval.score.ArticleScore;
import io.kaidan.eval.score.Evaluation;
import io.kaidan.pipeline.Kaidan;
import io.kaidan.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kaidan calibrate}: what confidence rows deserve. */
@Command(
        name = "calibrate",
        description = {
            "Learns from gold how often rows of each kind are right, for models/confidence.tsv, and tells by cross-validation"
                    + " over articles whether that confidence means what it says."
        },
        mixinStandardHelpOptions = true,
        versionProvider = KaidanCommand.VersionProvider.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:not so: arguments, or mistakes in the files"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaidan calibrate --gold eval/gold eval/fresh",
            "  kaidan calibrate --gold eval/gold eval/fresh --check eval/unseen --out models/confidence.tsv"
        })
final class CalibrateCommand implements Callable<Integer> {
    private static final List<String> HEADER = List.of(
            "# How sure a row is: the share of rows of its kind that were right. The first line that fits a row gives its value; * fits anything.",
            "# rule: its name, * for rules of your own. form: as in the table. subject: written (in the evidence), understood (from elsewhere) or described (中国の専門家).",
            "# rows: how many such rows the value rests on. Made by 'kaidan calibrate', which eval/RELIABILITY.md tells of; make it again whenever rules change what they give.",
            "rule\tform\tsubject\tvalue\trows");

    private final Console console;

    @Option(
            names = "--gold",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description = "Gold to learn from, as for evaluate.")
    private List<Path> gold;

    @Option(
            names = "--check",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Gold that is not learned from, to try the learned confidence on.")
    private List<Path> check = List.of();

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Parts of the articles for cross-validation. Default: ${DEFAULT-VALUE}.")
    private int folds;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where to write the table. Default: not written.")
    private Path out;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            defaultValue = "eval/heldout.log",
            description = "Where each scoring of held-out gold is noted. Default: ${DEFAULT-VALUE}.")
    private Path log;

    @Mixin
    private PipelineOptions pipeline;

    @Spec
    private CommandSpec spec;

    CalibrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (folds < 2) {
            throw new ParameterException(spec.commandLine(), "--folds must be 2 at least.");
        }
        Kaidan kaidan = Kaidan.create(pipeline.settings(Set.of(), false));
        List<RatedRow> rows = rated(kaidan, gold);
        if (rows.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "No row was found in the articles of --gold.");
        }
        List<String> rules = kaidan.rules().stream().map(Rule::id).toList();
        Map<RatedRow, Double> outOfFold = outOfFold(rows, rules);
        print("Out of fold", new Reliability(rows, outOfFold::get));
        ConfidenceTable table = ConfidenceTable.fit(rows, rules);
        if (!check.isEmpty()) {
            print("On --check", new Reliability(rated(kaidan, check), table::value));
        }
        if (out != null) {
            List<String> lines = new ArrayList<>(HEADER);
            lines.addAll(table.lines());
            Files.write(out, lines);
        }
        return ExitCode.OK;
    }

    private Map<RatedRow, Double> outOfFold(List<RatedRow> rows, List<String> rules) {
        List<String> articles =
                rows.stream().map(RatedRow::article).distinct().sorted().toList();
        Map<RatedRow, Double> values = new HashMap<>();
        for (int fold = 0; fold < folds; fold++) {
            int part = fold;
            List<RatedRow> inside = rows.stream()
                    .filter(row -> articles.indexOf(row.article()) % folds == part)
                    .toList();
            List<RatedRow> others =
                    rows.stream().filter(row -> !inside.contains(row)).toList();
            if (!others.isEmpty()) {
                ConfidenceTable table = ConfidenceTable.fit(others, rules);
                inside.forEach(row -> values.put(row, table.value(row)));
            }
        }
        return values;
    }

    private List<RatedRow> rated(Kaidan kaidan, List<Path> paths) throws IOException {
        AnnotationSet set = AnnotationFiles.read(paths);
        Map<String, Document> documents = new HashMap<>();
        Map<String, AnnotatedArticle> annotated = new HashMap<>();
        for (AnnotatedArticle article : set.articles()) {
            LocalDate date = article.date().isEmpty() ? null : LocalDate.parse(article.date());
            Document document = kaidan.annotate(
                    new Article(article.id(), date, article.outlet(), "", article.headline(), article.body(), ""));
            documents.put(article.id(), document);
            annotated.put(article.id(), DocumentAnnotation.of(document));
        }
        Evaluation evaluation = Evaluation.of(set, annotated::get);
        if (set.heldOut()) {
            HeldOutLog.append(log, Instant.now(), names(paths), "kaidan calibrate", Figures.of(evaluation));
        }
        List<RatedRow> rows = new ArrayList<>();
        for (ArticleScore score : evaluation.articles()) {
            String id = score.gold().id();
            rows.addAll(RatedRow.of(documents.get(id), annotated.get(id), score));
        }
        return rows;
    }

    /** The folders by their last two names: where they lie on this machine is nobody's concern. */
    private static String names(List<Path> paths) {
        return paths.stream()
                .map(path -> path.subpath(Math.max(0, path.getNameCount() - 2), path.getNameCount()))
                .map(Path::toString)
                .collect(Collectors.joining(", "));
    }

    private void print(String title, Reliability reliability) {
        console.out().println(title);
        console.out().println();
        reliability.lines().forEach(console.out()::println);
        console.out().println();
    }
}
