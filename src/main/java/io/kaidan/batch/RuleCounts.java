package io.kaidan.batch;

import io.kaidan.batch.input.Corpus;
import io.kaidan.document.Article;
import io.kaidan.document.Document;
import io.kaidan.document.Relation;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts how often each rule fires on a corpus. Not thread-safe. */
public final class RuleCounts {
    private final Predicate<Article> counted;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Integer> articles = new HashMap<>();
    private final RunCounts counts = new RunCounts();

    /** @param counted which articles of the corpus count: not those of the gold, say */
    public RuleCounts(Predicate<Article> counted) {
        this.counted = counted;
    }

    /**
     * Reads a corpus to its end.
     *
     * @param progress told after each article, in the thread that called
     */
    public void read(Corpus corpus, Function<Article, Document> annotator, int threads, Consumer<RunCounts> progress)
            throws IOException {
        new AnnotationThreads(threads, Long.MAX_VALUE).annotate(corpus, annotator, done -> {
            if (done.problem() != null) {
                counts.addError(done.problem().code());
            } else if (counted.test(done.document().article())) {
                add(done.document());
            }
            progress.accept(counts);
        });
    }

    private void add(Document document) {
        counts.addArticle(
                document.article().text().length(), document.mentions().size(), false);
        document.relations().forEach(row -> rows.merge(row.rule(), 1, Integer::sum));
        Set<String> fired = document.relations().stream().map(Relation::rule).collect(Collectors.toSet());
        fired.forEach(rule -> articles.merge(rule, 1, Integer::sum));
    }

    /** How many rows of the table come from a rule. */
    public int rows(String rule) {
        return rows.getOrDefault(rule, 0);
    }

    /** In how many articles a rule gives a row. */
    public int articles(String rule) {
        return articles.getOrDefault(rule, 0);
    }

    /** Articles counted and errors met. */
    public RunCounts counts() {
        return counts;
    }
}
