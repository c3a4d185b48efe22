package io.kaidan.pipeline;

import io.kaidan.clause.ClauseAnalyzer;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Article;
import io.kaidan.document.DateExpression;
import io.kaidan.document.Document;
import io.kaidan.document.Entities;
import io.kaidan.document.Relation;
import io.kaidan.document.Title;
import io.kaidan.mention.Mentions;
import java.util.List;
import java.util.Objects;

/**
 * Everything that the stages made of an article on the way to its {@link Document}: what {@code explain} shows.
 *
 * @param names the names found, and the candidates that lost
 * @param titles titles beside names and alone
 * @param clauses passages and frames
 */
public record Analysis(
        Article article,
        AnnotatedText text,
        Mentions names,
        List<Title> titles,
        Entities entities,
        List<DateExpression> dates,
        ClauseAnalyzer.Analysis clauses,
        List<Relation> relations) {
    public Analysis {
        Objects.requireNonNull(article, "article");
        titles = List.copyOf(titles);
        dates = List.copyOf(dates);
        relations = List.copyOf(relations);
    }

    /** What remains of it for users. */
    public Document document() {
        return new Document(article, text, names.mentions(), entities, dates, relations);
    }
}
