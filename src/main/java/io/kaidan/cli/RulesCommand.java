package io.kaidan.cli;

import io.kaidan.batch.RuleCounts;
import io.kaidan.batch.input.Corpus;
import io.kaidan.document.Article;
import io.kaidan.eval.PipelineSystem;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.format.AnnotationFiles;
import io.kaidan.eval.score.Evaluation;
import io.kaidan.eval.score.RuleScores;
import io.kaidan.pipeline.Kaidan;
import io.kaidan.rule.Rule;
import io.kaidan.rule.RuleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kaidan rules}: which rules there are, how often each fires, and how often it is right. */
@Command(
        name = "rules",
        description = {
            "Lists the rules, the shipped ones and your own, with an example of each; how often each fires on a corpus, and"
                    + " how often it is right on gold. A rule that fires on one gold article and on no text beside it is"
                    + " marked: it says what one article says and not what the language does."
        },
        mixinStandardHelpOptions = true,
        versionProvider = KaidanCommand.VersionProvider.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:listed", "1:listed, but some articles could not be read", "2:not so: arguments, or mistakes"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaidan rules --relation MET",
            "  kaidan rules --id met.with                    (one rule in full)",
            "  kaidan rules --gold eval/gold eval/fresh --corpus news.jsonl",
            "  kaidan rules --rules my.rules --relation SIGNED --corpus news.jsonl"
        })
final class RulesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--relation", paramLabel = "TYPE", description = "Only rules for this relation, such as MET.")
    private String relation;

    @Option(names = "--id", paramLabel = "RULE", description = "Only this rule, in full.")
    private String id;

    @Option(
            names = "--gold",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Gold files or folders, as for evaluate: rows and precision of each rule.")
    private List<Path> gold = List.of();

    @Option(
            names = "--corpus",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Articles, as for annotate: rows of each rule. What is in the gold too is left out.")
    private List<String> corpus = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "How many articles to annotate at a time.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private PipelineOptions pipeline;

    @Spec
    private CommandSpec spec;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Kaidan kaidan = Shadowed.tell(Kaidan.create(pipeline.settings(Set.of(), false)), console);
        List<Rule> chosen = kaidan.rules().stream().filter(this::isChosen).toList();
        if (chosen.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "There is no such rule; kaidan rules lists them all.");
        }
        AnnotationSet set = gold.isEmpty() ? null : AnnotationFiles.read(gold);
        RuleScores scores =
                set == null ? null : new RuleScores(Evaluation.of(set, PipelineSystem.annotate(kaidan, set)::get));
        RuleCounts counts = corpus.isEmpty() ? null : count(kaidan, set);
        if (id == null) {
            RuleTable.lines(chosen, scores, counts).forEach(console.out()::println);
        } else {
            RuleText.lines(chosen.get(0)).forEach(console.out()::println);
            RuleTable.figures(chosen.get(0), scores, counts).forEach(console.out()::println);
        }
        return counts == null || counts.counts().errorCount() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private boolean isChosen(Rule rule) {
        return (relation == null || rule.row().type().equalsIgnoreCase(relation))
                && (id == null || rule.id().equals(id));
    }

    private RuleCounts count(Kaidan kaidan, AnnotationSet set) throws IOException {
        Set<String> known = new HashSet<>();
        if (set != null) {
            set.articles().stream().map(RulesCommand::text).forEach(known::add);
        }
        RuleCounts counts = new RuleCounts(article -> !known.contains(text(article)));
        Corpus articles = Corpus.open(corpus, null, null, null, console.in());
        counts.read(articles, kaidan::annotate, Math.max(1, threads), new Progress(console.err()));
        return counts;
    }

    /** What two copies of an article share, however their lines are broken. */
    private static String text(Article article) {
        return article.body().replaceAll("\\s+", "");
    }

    private static String text(AnnotatedArticle article) {
        return article.text().isEmpty() ? "" : article.body().replaceAll("\\s+", "");
    }
}
