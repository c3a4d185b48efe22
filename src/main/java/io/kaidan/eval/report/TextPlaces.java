package io.kaidan.eval.report;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointSpan;
import java.util.Comparator;
import java.util.List;

/**
 * Where the words of a relation stand. Gold files tell the words, not the place: of several the one is taken that lies
 * nearest to what is known otherwise. Immutable.
 */
final class TextPlaces {
    private final AnnotatedArticle article;

    /** @param article the gold's, which has the text */
    TextPlaces(AnnotatedArticle article) {
        this.article = article;
    }

    /**
     * Where the evidence stands.
     *
     * @param other the row of the other side, null if there is none
     * @return null if nobody can tell
     */
    CodePointSpan evidence(AnnotatedRelation row, AnnotatedRelation other) {
        if (row.evidenceSpan() != null) {
            return row.evidenceSpan();
        }
        return nearest(row.evidence(), other == null ? null : other.evidenceSpan());
    }

    /** Where the content stands: near that of the other side, else near the evidence, else near the subject. */
    CodePointSpan content(AnnotatedRelation row, AnnotatedRelation other) {
        if (row.contentSpan() != null) {
            return row.contentSpan();
        }
        CodePointSpan near = other == null ? null : other.contentSpan();
        if (near == null) {
            near = evidence(row, other);
        }
        return near == null ? nearestToSubject(row) : nearest(row.content(), near);
    }

    private CodePointSpan nearestToSubject(AnnotatedRelation row) {
        List<CodePointSpan> places = article.text().findAll(row.content());
        List<CodePointSpan> names = article.mentions().stream()
                .filter(mention -> mention.name().equals(row.subject().name()))
                .map(AnnotatedMention::span)
                .toList();
        return places.stream()
                .min(Comparator.comparingInt(place -> names.stream()
                        .mapToInt(name -> distance(place, name))
                        .min()
                        .orElse(0)))
                .orElse(null);
    }

    private CodePointSpan nearest(String words, CodePointSpan near) {
        List<CodePointSpan> places = article.text().findAll(words);
        return places.stream()
                .min(Comparator.comparingInt(place -> near == null ? 0 : distance(place, near)))
                .orElse(null);
    }

    /** Characters between two spans; negative, by what they share, for spans that overlap. */
    private static int distance(CodePointSpan one, CodePointSpan other) {
        return Math.max(one.begin(), other.begin()) - Math.min(one.end(), other.end());
    }
}
