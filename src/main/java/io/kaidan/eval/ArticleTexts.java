package io.kaidan.eval;

import io.kaidan.batch.input.Corpus;
import io.kaidan.batch.input.InputProblem;
import io.kaidan.batch.input.ReadArticle;
import io.kaidan.batch.input.Reading;
import io.kaidan.data.DataException;
import io.kaidan.data.Problems;
import io.kaidan.document.Article;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.annotation.CodePointText;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives the rows of tables, which hold no texts, the texts of the articles that they were made from. */
public final class ArticleTexts {
    private final List<ReadArticle> texts = new ArrayList<>();

    private ArticleTexts() {}

    /**
     * Reads articles as a run does.
     *
     * @param inputs files, folders and patterns
     * @throws DataException with all that cannot be read
     */
    public static ArticleTexts read(List<String> inputs) {
        ArticleTexts result = new ArticleTexts();
        Problems problems = new Problems();
        Corpus corpus = Corpus.open(inputs, null, null, null, InputStream.nullInputStream());
        for (Reading reading = corpus.next(); reading != null; reading = corpus.next()) {
            if (reading instanceof ReadArticle read) {
                result.texts.add(read);
            } else if (reading instanceof InputProblem problem) {
                problems.add(problem.input(), problem.line(), problem.message());
            }
        }
        problems.throwIfAny();
        return result;
    }

    /**
     * All articles that have texts, with what a set has of them, and what else is in the set.
     *
     * @throws DataException if names do not stand where the set says: it was made from other texts
     */
    public AnnotationSet joined(AnnotationSet set) {
        Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
        set.articles().forEach(article -> articles.put(article.id(), article));
        Map<String, AnnotatedArticle> joined = new LinkedHashMap<>();
        Problems problems = new Problems();
        for (ReadArticle read : texts) {
            String id = read.article().id();
            AnnotatedArticle found = articles.getOrDefault(id, AnnotatedArticle.empty(id));
            joined.put(id, found.text().isEmpty() ? joined(found, read, problems) : found);
        }
        problems.throwIfAny();
        articles.forEach(joined::putIfAbsent);
        return new AnnotationSet(List.copyOf(joined.values()), set.contrasts(), set.heldOut(), set.notes());
    }

    private static AnnotatedArticle joined(AnnotatedArticle found, ReadArticle read, Problems problems) {
        Article article = read.article();
        CodePointText text = new CodePointText(article.text());
        for (AnnotatedMention mention : found.mentions()) {
            String there = text.slice(mention.span().begin(), mention.span().end());
            if (!there.equals(mention.surface())) {
                problems.add(
                        read.input(),
                        read.line(),
                        "article " + article.id() + " has '" + there + "' where the table has '" + mention.surface()
                                + "', at " + mention.span().begin());
                break;
            }
        }
        return new AnnotatedArticle(
                article.id(),
                article.date() == null ? "" : article.date().toString(),
                article.outlet(),
                text,
                text.offset(article.headlineSpan().end()),
                found.mentions(),
                found.relations());
    }
}
