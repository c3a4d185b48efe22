package io.kaidan.benchmark;

import io.kaidan.document.Article;
import io.kaidan.document.Document;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.format.AnnotationFiles;
import io.kaidan.pipeline.Kaidan;
import io.kaidan.pipeline.NameModel;
import io.kaidan.pipeline.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to annotate the articles of eval/gold, with and without names of the user. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnnotationBenchmark {
    /** Lines of the user's gazetteer. */
    @Param({"0", "100000"})
    public int lines;

    private Kaidan kaidan;
    private List<Article> articles;

    @Setup
    public void load() throws IOException {
        Path mine = Files.createTempFile("mine", ".tsv");
        Files.writeString(mine, SyntheticNames.gazetteer(lines));
        List<Path> gazetteers = lines == 0 ? List.of() : List.of(mine);
        kaidan = Kaidan.create(
                new Settings(gazetteers, List.of(), Set.of(), false, Set.of(), NameModel.shipped()));
        Files.delete(mine);
        articles = AnnotationFiles.read(List.of(Path.of("eval/gold"))).articles().stream()
                .map(AnnotationBenchmark::article)
                .toList();
    }

    private static Article article(AnnotatedArticle gold) {
        return new Article(
                gold.id(), LocalDate.parse(gold.date()), gold.outlet(), "", gold.headline(), gold.body(), "");
    }

    /** All articles, in one thread. */
    @Benchmark
    public int articles() {
        int mentions = 0;
        for (Article article : articles) {
            Document document = kaidan.annotate(article);
            mentions += document.mentions().size();
        }
        return mentions;
    }
}
