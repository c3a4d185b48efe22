package io.kaidan.batch.output;

import io.kaidan.table.ArticleRow;
import io.kaidan.table.DocumentRows;
import io.kaidan.table.EntityRow;
import io.kaidan.table.ErrorRow;
import io.kaidan.table.MentionRow;
import io.kaidan.table.RelationRow;
import io.kaidan.table.Table;
import io.kaidan.table.Tables;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The five tables of a run while they are written, in each of the formats asked for. Not thread-safe. */
public final class TableFiles implements Closeable {
    private final List<TableWriter<RelationRow>> relations;
    private final List<TableWriter<MentionRow>> mentions;
    private final List<TableWriter<EntityRow>> entities;
    private final List<TableWriter<ArticleRow>> articles;
    private final List<TableWriter<ErrorRow>> errors;

    /** @param byteOrderMark whether CSV files begin with one, for spreadsheet programs */
    public TableFiles(OutputFolder folder, Set<TableFormat> formats, boolean byteOrderMark) throws IOException {
        relations = writers(Tables.RELATIONS, folder, formats, byteOrderMark);
        mentions = writers(Tables.MENTIONS, folder, formats, byteOrderMark);
        entities = writers(Tables.ENTITIES, folder, formats, byteOrderMark);
        articles = writers(Tables.ARTICLES, folder, formats, byteOrderMark);
        errors = writers(Tables.ERRORS, folder, formats, byteOrderMark);
    }

    public void write(DocumentRows rows, ArticleRow article) throws IOException {
        writeAll(relations, rows.relations());
        writeAll(mentions, rows.mentions());
        writeAll(articles, List.of(article));
    }

    public void write(ErrorRow row) throws IOException {
        writeAll(errors, List.of(row));
    }

    public void write(List<EntityRow> rows) throws IOException {
        writeAll(entities, rows);
    }

    /** Writes out what is still in memory; the tables get no more rows. */
    @Override
    public void close() throws IOException {
        for (List<? extends Closeable> writers : List.of(relations, mentions, entities, articles, errors)) {
            for (Closeable writer : writers) {
                writer.close();
            }
        }
    }

    private static <R> void writeAll(List<TableWriter<R>> writers, List<R> rows) throws IOException {
        for (TableWriter<R> writer : writers) {
            writer.write(rows);
        }
    }

    private static <R> List<TableWriter<R>> writers(
            Table<R> table, OutputFolder folder, Set<TableFormat> formats, boolean byteOrderMark) throws IOException {
        List<TableWriter<R>> writers = new ArrayList<>();
        for (TableFormat format : formats) {
            writers.add(format.writer(table, folder.create(format.fileName(table)), byteOrderMark));
        }
        return writers;
    }
}
