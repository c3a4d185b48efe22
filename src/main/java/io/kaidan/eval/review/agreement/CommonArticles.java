package io.kaidan.eval.review.agreement;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotationSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The articles of two sets, told apart by their ids.
 *
 * @param pairs those that both have with the same text, in the order of the first set
 * @param onlyOne ids of those that only the first has
 * @param onlyOther ids of those that only the second has
 * @param differing ids of those with two texts, or without text on either side
 */
public record CommonArticles(List<Pair> pairs, List<String> onlyOne, List<String> onlyOther, List<String> differing) {

    /** An article as both annotated it. */
    record Pair(AnnotatedArticle one, AnnotatedArticle other) {}

    public CommonArticles {
        pairs = List.copyOf(pairs);
        onlyOne = List.copyOf(onlyOne);
        onlyOther = List.copyOf(onlyOther);
        differing = List.copyOf(differing);
    }

    static CommonArticles of(AnnotationSet one, AnnotationSet other) {
        Map<String, AnnotatedArticle> others = new LinkedHashMap<>();
        other.articles().forEach(article -> others.put(article.id(), article));
        List<Pair> pairs = new ArrayList<>();
        List<String> onlyOne = new ArrayList<>();
        List<String> differing = new ArrayList<>();
        for (AnnotatedArticle article : one.articles()) {
            AnnotatedArticle its = others.remove(article.id());
            if (its == null) {
                onlyOne.add(article.id());
            } else if (article.text().isEmpty() || !article.text().equals(its.text())) {
                differing.add(article.id());
            } else {
                pairs.add(new Pair(article, its));
            }
        }
        return new CommonArticles(pairs, onlyOne, List.copyOf(others.keySet()), differing);
    }
}
