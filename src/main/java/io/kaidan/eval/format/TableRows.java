package io.kaidan.eval.format;

import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.Party;

/** Turns rows of mentions.csv and relations.csv (docs/codebook.md) into annotations. */
final class TableRows {
    private TableRows() {}

    /** The mention of a row; null if it has no span. */
    static AnnotatedMention mention(Cells cells) {
        CodePointSpan span = span(cells, "begin", "end");
        return span == null
                ? null
                : new AnnotatedMention(
                        span,
                        cells.text("surface"),
                        cells.text("type"),
                        cells.text("name").isEmpty() ? cells.text("surface") : cells.text("name"),
                        cells.text("id"),
                        cells.text("source"));
    }

    static AnnotatedRelation relation(Cells cells) {
        return new AnnotatedRelation(
                cells.text("relation"),
                new Party(cells.text("subject"), cells.text("subject_type")),
                new Party(cells.text("object"), cells.text("object_type")),
                cells.text("content"),
                span(cells, "content_begin", "content_end"),
                cells.text("form"),
                cells.text("modality"),
                cells.text("date"),
                cells.text("place"),
                cells.text("evidence"),
                span(cells, "begin", "end"),
                cells.text("rule"));
    }

    private static CodePointSpan span(Cells cells, String begin, String end) {
        Integer from = cells.integer(begin);
        Integer to = cells.integer(end);
        return from == null || to == null ? null : new CodePointSpan(from, to);
    }
}
