package io.kaidan.eval.review.diff;

import io.kaidan.data.DataException;
import io.kaidan.eval.format.TableRow;
import io.kaidan.eval.format.TableStream;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The articles of a run in their order, with the rows of each. Not thread-safe. */
final class RunStream implements Closeable {
    static final String ARTICLE = "article_id";
    private static final String ARTICLES = "articles.csv";

    private final Path articlesFile;
    private final TableStream articles;
    private final Map<ComparedTable, TableStream> tables = new EnumMap<>(ComparedTable.class);
    private ArticleIds ids;

    /** @throws DataException if a table is missing or lacks a column */
    RunStream(Path run, Set<ComparedTable> compared) {
        articlesFile = run.resolve(ARTICLES);
        articles = TableStream.open(articlesFile, List.of(ARTICLE));
        try {
            for (ComparedTable table : compared) {
                List<String> required = Stream.concat(Stream.of(ARTICLE), table.required().stream())
                        .collect(Collectors.toList());
                tables.put(table, TableStream.open(run.resolve(table.file()), required));
            }
        } catch (DataException e) {
            close();
            throw e;
        }
    }

    List<String> columns(ComparedTable table) {
        return tables.get(table).columns();
    }

    /** The article that comes next; null at the end. */
    String article() {
        return articles.peek() == null ? null : articles.peek().text(ARTICLE);
    }

    /** The rows of the article that comes next. */
    List<TableRow> rows(ComparedTable table) {
        String article = article();
        TableStream stream = tables.get(table);
        List<TableRow> rows = new ArrayList<>();
        while (stream.peek() != null && stream.peek().text(ARTICLE).equals(article)) {
            rows.add(stream.next());
        }
        return rows;
    }

    /**
     * Goes on to the article after it; its rows must have been read.
     *
     * @throws DataException at the end, if a table has rows that belong to no article, or stand out of order
     */
    void advance() {
        articles.next();
        if (articles.peek() == null) {
            for (TableStream table : tables.values()) {
                TableRow row = table.peek();
                if (row != null) {
                    String message = "article '" + row.text(ARTICLE) + "' is not in " + ARTICLES
                            + ", or not in the same order there";
                    throw table.mistake(row.line(), message);
                }
            }
        }
    }

    /** Whether the run has an article anywhere; reads the whole list of articles the first time. */
    boolean has(String article) {
        if (ids == null) {
            ids = ArticleIds.read(articlesFile);
        }
        return ids.has(article);
    }

    /** Tells that an article comes at another place than in the other run. */
    DataException outOfOrder() {
        return articles.mistake(
                articles.peek().line(),
                "article '" + article() + "' comes at another place in the other run; runs can be compared that"
                        + " were made of the same input in the same order");
    }

    @Override
    public void close() {
        articles.close();
        tables.values().forEach(TableStream::close);
    }
}
