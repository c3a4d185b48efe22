package io.kaidan.eval.annotation;

import java.util.List;

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
}
