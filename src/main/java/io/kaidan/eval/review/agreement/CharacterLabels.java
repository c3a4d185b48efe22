package io.kaidan.eval.review.agreement;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.review.CohenKappa;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Each character of an article labelled with the type of the name that it belongs to, or with none: names of which the
 * borders differ agree in part. Where names overlap, the longer one counts.
 */
final class CharacterLabels {
    static final String NONE = "none";

    private CharacterLabels() {}

    static void count(CommonArticles.Pair pair, CohenKappa kappa) {
        String[] one = of(pair.one());
        String[] other = of(pair.other());
        for (int i = 0; i < one.length; i++) {
            kappa.add(one[i], other[i]);
        }
    }

    private static String[] of(AnnotatedArticle article) {
        String[] labels = new String[article.text().length()];
        Arrays.fill(labels, NONE);
        List<AnnotatedMention> shortFirst = article.mentions().stream()
                .sorted(Comparator.comparingInt(mention -> mention.span().length()))
                .toList();
        for (AnnotatedMention mention : shortFirst) {
            int begin = Math.max(0, mention.span().begin());
            int end = Math.min(labels.length, mention.span().end());
            for (int i = begin; i < end; i++) {
                labels[i] = mention.type();
            }
        }
        return labels;
    }
}
