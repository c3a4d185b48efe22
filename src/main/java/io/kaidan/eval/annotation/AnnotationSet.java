package io.kaidan.eval.annotation;

import io.kaidan.data.DataProblem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one or several sources hold.
 *
 * @param articles in the order of the sources, no id twice
 * @param contrasts lines of contrast sets
 * @param heldOut whether any source is held out: its figures may be shown, its texts and errors may not
 * @param notes what looked wrong in the sources and was read all the same
 */
public record AnnotationSet(
        List<AnnotatedArticle> articles, List<ContrastCase> contrasts, boolean heldOut, List<DataProblem> notes) {
    public AnnotationSet {
        articles = List.copyOf(articles);
        contrasts = List.copyOf(contrasts);
        notes = List.copyOf(notes);
    }

    /** A set in which nothing looked wrong. */
    public AnnotationSet(List<AnnotatedArticle> articles, List<ContrastCase> contrasts, boolean heldOut) {
        this(articles, contrasts, heldOut, List.of());
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
