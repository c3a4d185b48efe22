package io.kaidan.eval.review;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.CodePointText;
import io.kaidan.eval.annotation.Party;
import java.util.List;

/** Annotations for tests: articles without headline, names by where they first stand. */
public final class Rows {
    private Rows() {}

    public static AnnotatedArticle article(
            String id, String body, List<AnnotatedMention> mentions, AnnotatedRelation... relations) {
        CodePointText text = new CodePointText("\n" + body);
        return new AnnotatedArticle(id, "2024-07-19", "", text, 0, mentions, List.of(relations));
    }

    public static AnnotatedMention mention(String body, String surface, String type) {
        CodePointText text = new CodePointText("\n" + body);
        return new AnnotatedMention(text.findAll(surface).get(0), surface, type, surface, "", "gazetteer");
    }

    public static AnnotatedRelation met(String subject, String object, String modality, String date, String rule) {
        return relation("MET", subject, object, "", null, "IN_PERSON", modality, date, rule);
    }

    public static AnnotatedRelation visited(String subject, String object, String modality, String rule) {
        return relation("VISITED", subject, object, "", null, "", modality, "", rule);
    }

    public static AnnotatedRelation said(String subject, String content, CodePointSpan span, String form, String rule) {
        return relation("SAID", subject, "", content, span, form, "ASSERTED", "", rule);
    }

    private static AnnotatedRelation relation(
            String type,
            String subject,
            String object,
            String content,
            CodePointSpan span,
            String form,
            String modality,
            String date,
            String rule) {
        return new AnnotatedRelation(
                type,
                new Party(subject, ""),
                new Party(object, ""),
                content,
                span,
                form,
                modality,
                date,
                "",
                "",
                null,
                rule);
    }
}
