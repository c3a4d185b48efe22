package io.kaidan.document;

import java.util.List;
import java.util.Objects;

/**
 * An annotated article: everything that the pipeline found, put together once.
 *
 * @param article what was read
 * @param text text, layout, tokens and sentences
 * @param mentions names in order of the text, not overlapping
 * @param entities who and what they name
 * @param dates dates in order of the text
 * @param relations the rows of the table, in the table's order
 */
public record Document(
        Article article,
        AnnotatedText text,
        List<Mention> mentions,
        Entities entities,
        List<DateExpression> dates,
        List<Relation> relations) {
    public Document {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(text, "text");
        mentions = List.copyOf(mentions);
        Objects.requireNonNull(entities, "entities");
        dates = List.copyOf(dates);
        relations = List.copyOf(relations);
    }
}
