package io.kaidan.eval.annotation;

import java.util.List;

/**
 * An article with what was marked in it.
 *
 * @param id the same in every annotation of the article
 * @param date of publication, ISO; empty where the source does not tell
 * @param outlet empty where the source does not tell
 * @param text headline, one line feed, body; {@link CodePointText#NONE} where the source has only rows
 * @param headlineEnd offset of the line feed
 * @param mentions in the order of the source
 * @param relations in the order of the source
 */
public record AnnotatedArticle(
        String id,
        String date,
        String outlet,
        CodePointText text,
        int headlineEnd,
        List<AnnotatedMention> mentions,
        List<AnnotatedRelation> relations) {

    public AnnotatedArticle {
        mentions = List.copyOf(mentions);
        relations = List.copyOf(relations);
    }

    /** An article in which nothing was found. */
    public static AnnotatedArticle empty(String id) {
        return new AnnotatedArticle(id, "", "", CodePointText.NONE, 0, List.of(), List.of());
    }

    public String headline() {
        return text.slice(0, headlineEnd);
    }

    public String body() {
        return text.slice(headlineEnd + 1, text.length());
    }

    public boolean isInHeadline(CodePointSpan span) {
        return span.begin() < headlineEnd;
    }

    /** The relations of one type, in the order of the source. */
    public List<AnnotatedRelation> relations(String type) {
        return relations.stream()
                .filter(relation -> relation.type().equals(type))
                .toList();
    }
}
