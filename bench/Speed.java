import com.atilika.kuromoji.ipadic.Tokenizer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaidan.document.Article;
import io.kaidan.pipeline.Evidence;
import io.kaidan.pipeline.Kaidan;
import io.kaidan.pipeline.NameModel;
import io.kaidan.pipeline.Settings;
import io.kaidan.text.Normalizer;
import io.kaidan.token.IpadicTokenizer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Steady state in one thread: each contestant reads the first half of a JSON Lines file untimed, then the second half
 * timed. Prints characters for each second of processor time.
 *
 * <p>Use: java -cp target/kaidan-*-all.jar bench/Speed.java news.jsonl [text|tokens|kuromoji|rules|all ...]; with
 * {@code text} it writes the second half, a sentence a line, for other programs.
 */
public class Speed {
    public static void main(String[] args) throws Exception {
        List<Article> articles = read(Path.of(args[0]));
        List<Article> first = articles.subList(0, articles.size() / 2);
        List<Article> second = articles.subList(articles.size() / 2, articles.size());
        for (String contestant : List.of(args).subList(1, args.length)) {
            if (contestant.equals("text")) {
                second.forEach(a -> System.out.print(text(a).replace("。", "。\n") + "\n"));
            } else {
                measure(contestant, first, second);
            }
        }
    }

    private static void measure(String name, List<Article> first, List<Article> second) {
        ToIntFunction<Article> contestant = contestant(name);
        first.forEach(contestant::applyAsInt);
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long found = 0;
        long characters = 0;
        for (Article article : second) {
            found += contestant.applyAsInt(article);
            characters += text(article).length();
        }
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
        System.out.printf(
                "%-9s %7.2f s  %9.0f characters a second  (%d characters, %d found)%n",
                name, seconds, characters / seconds, characters, found);
    }

    private static ToIntFunction<Article> contestant(String name) {
        switch (name) {
            case "tokens":
                IpadicTokenizer ours = new IpadicTokenizer();
                Normalizer normalizer = new Normalizer();
                return a -> ours.tokenize(normalizer.normalize(text(a))).size();
            case "kuromoji":
                Tokenizer kuromoji = new Tokenizer();
                return a -> text(a).lines().mapToInt(line -> kuromoji.tokenize(line).size()).sum();
            case "rules":
                return pipeline(Set.of(Evidence.TAGGER));
            case "all":
                return pipeline(Set.of());
            default:
                throw new IllegalArgumentException(name + ": expected text, tokens, kuromoji, rules or all");
        }
    }

    private static ToIntFunction<Article> pipeline(Set<Evidence> without) {
        Kaidan kaidan = Kaidan.create(
                new Settings(List.of(), List.of(), Set.of(), false, without, NameModel.shipped()));
        return a -> kaidan.annotate(a).mentions().size();
    }

    private static String text(Article article) {
        return article.headline() + "\n" + article.body();
    }

    private static List<Article> read(Path file) throws Exception {
        ObjectMapper json = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode a = json.readTree(line);
            String date = a.path("date").asText();
            articles.add(Article.of(
                    a.path("id").asText(),
                    date.isEmpty() ? null : LocalDate.parse(date),
                    a.path("headline").asText(),
                    a.path("body").asText()));
        }
        return articles;
    }
}
