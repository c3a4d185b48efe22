package io.kaidan.eval.annotation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one or several sources hold.
 *
 * @param articles in the order of the sources, no id twice
 * @param contrasts lines of contrast sets
 * @param heldOut whether any source is held out: its figures may be shown, its texts and errors may not
 */
public record AnnotationSet(List<AnnotatedArticle> articles, List<ContrastCase> contrasts, boolean heldOut) {
    public AnnotationSet {
        articles = List.copyOf(articles);
        contrasts = List.copyOf(contrasts);
    }

    /** The types of names: the project's own, then others that are there. */
    public List<String> types() {
        Set<String> types = new LinkedHashSet<>(AnnotatedMention.TYPES);
        articles.stream()
                .flatMap(article -> article.mentions().stream())
                .map(AnnotatedMention::type)
                .sorted()
                .forEach(types::add);
        return List.copyOf(types);
    }
}
