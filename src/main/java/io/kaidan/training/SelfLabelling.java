package io.kaidan.training;

import io.kaidan.batch.input.Corpus;
import io.kaidan.batch.input.InputProblem;
import io.kaidan.batch.input.ReadArticle;
import io.kaidan.batch.input.Reading;
import io.kaidan.document.Article;
import io.kaidan.document.Document;
import io.kaidan.document.Span;
import io.kaidan.pipeline.Kaidan;
import io.kaidan.tagger.LabelledText;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Articles that nobody has labelled, as news to learn from: the toolkit itself marks their names. What its rules, its
 * gazetteers and the article's own evidence find, a model learns to find by the words around it.
 */
final class SelfLabelling {
    /** How many articles are enough, drawn evenly from what there is; more cost time and gain nothing. */
    private static final int ENOUGH = 1_200;

    private static final String CORPUS = "self-labelled";

    /** In characters without white space; a shorter sentence may stand anywhere. */
    private static final int TELLING = 10;

    private final Kaidan kaidan;
    private final TextLabeller labeller;
    private final Consumer<String> progress;

    SelfLabelling(Kaidan kaidan, TextLabeller labeller, Consumer<String> progress) {
        this.kaidan = kaidan;
        this.labeller = labeller;
        this.progress = progress;
    }

    /**
     * Labels articles.
     *
     * @param paths files and folders of articles, as for {@code kaidan annotate}
     * @param labelled texts that somebody has labelled: an article that holds a sentence of one is left out
     */
    List<LabelledText> label(List<Path> paths, List<LabelledText> labelled) {
        List<String> known = sentences(labelled);
        List<Article> articles = read(paths).parallelStream()
                .filter(article -> holdsNone(article, known))
                .toList();
        int step = Math.max(1, articles.size() / ENOUGH);
        List<Article> drawn = new ArrayList<>();
        for (int i = 0; i < articles.size() && drawn.size() < ENOUGH; i += step) {
            drawn.add(articles.get(i));
        }
        progress.accept(drawn.size() + " articles to label, of " + articles.size());
        return drawn.parallelStream().map(this::label).toList();
    }

    private LabelledText label(Article article) {
        Document document = kaidan.annotate(article);
        List<LabelledText.Name> names = document.mentions().stream()
                .map(mention -> new LabelledText.Name(mention.span(), mention.type()))
                .toList();
        return labeller.label(new CorpusText(CORPUS, "train", article, names), 1);
    }

    private List<Article> read(List<Path> paths) {
        Corpus corpus = Corpus.open(
                paths.stream().map(Path::toString).toList(), null, null, null, InputStream.nullInputStream());
        List<Article> articles = new ArrayList<>();
        for (Reading reading = corpus.next(); reading != null; reading = corpus.next()) {
            if (reading instanceof ReadArticle read) {
                articles.add(read.article());
            } else if (reading instanceof InputProblem problem) {
                progress.accept(problem.toString());
            }
        }
        return articles;
    }

    private static boolean holdsNone(Article article, List<String> sentences) {
        String text = squeezed(article.text());
        return sentences.stream().noneMatch(text::contains);
    }

    private static List<String> sentences(List<LabelledText> texts) {
        List<String> sentences = new ArrayList<>();
        for (LabelledText text : texts) {
            text.text().sentences().forEach(sentence -> {
                Span span = sentence.span();
                String squeezed = squeezed(text.text().text().original().substring(span.begin(), span.end()));
                if (squeezed.length() >= TELLING) {
                    sentences.add(squeezed);
                }
            });
        }
        return sentences;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
