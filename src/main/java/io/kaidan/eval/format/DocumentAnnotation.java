package io.kaidan.eval.format;

import io.kaidan.document.Article;
import io.kaidan.document.Document;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointText;
import io.kaidan.table.Column;
import io.kaidan.table.DocumentRows;
import io.kaidan.table.Table;
import io.kaidan.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the pipeline found in an article, as its tables would say it, without the detour over files. */
public final class DocumentAnnotation {
    private DocumentAnnotation() {}

    public static AnnotatedArticle of(Document document) {
        DocumentRows rows = DocumentRows.of(document);
        List<AnnotatedMention> mentions = new ArrayList<>();
        rows.mentions().forEach(row -> mentions.add(TableRows.mention(cells(Tables.MENTIONS, row))));
        List<AnnotatedRelation> relations = new ArrayList<>();
        rows.relations().forEach(row -> relations.add(TableRows.relation(cells(Tables.RELATIONS, row))));
        Article article = document.article();
        CodePointText text = new CodePointText(article.text());
        return new AnnotatedArticle(
                article.id(),
                article.date() == null ? "" : article.date().toString(),
                article.outlet(),
                text,
                text.offset(article.headlineSpan().end()),
                mentions,
                relations);
    }

    private static <R> Cells cells(Table<R> table, R row) {
        Map<String, Object> values = new HashMap<>();
        for (Column<R> column : table.columns()) {
            Object value = column.cell().apply(row);
            if (value != null) {
                values.put(column.name(), value);
            }
        }
        return new Cells() {
            @Override
            public String text(String column) {
                return values.getOrDefault(column, "").toString();
            }

            @Override
            public Integer integer(String column) {
                return (Integer) values.get(column);
            }
        };
    }
}
