package io.kaidan.eval;

import io.kaidan.document.Article;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.annotation.ContrastCase;
import io.kaidan.eval.format.DocumentAnnotation;
import io.kaidan.pipeline.Kaidan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Annotates the texts of a gold set with the pipeline, which sees nothing but id, date, outlet, headline and body. */
public final class PipelineSystem {
    private PipelineSystem() {}

    /** What the pipeline finds in each article and contrast text, by id. */
    public static Map<String, AnnotatedArticle> annotate(Kaidan kaidan, AnnotationSet gold) {
        Map<String, AnnotatedArticle> texts = new LinkedHashMap<>();
        gold.articles().forEach(article -> texts.put(article.id(), article));
        for (ContrastCase line : gold.contrasts()) {
            texts.putIfAbsent(line.id(), line.article());
        }
        return texts.values().parallelStream()
                .map(article -> DocumentAnnotation.of(kaidan.annotate(input(article))))
                .collect(Collectors.toMap(AnnotatedArticle::id, article -> article));
    }

    private static Article input(AnnotatedArticle gold) {
        LocalDate date = gold.date().isEmpty() ? null : LocalDate.parse(gold.date());
        return new Article(gold.id(), date, gold.outlet(), "", gold.headline(), gold.body(), "");
    }
}
