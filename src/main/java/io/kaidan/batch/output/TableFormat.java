package io.kaidan.batch.output;

import io.kaidan.table.Table;
import java.io.IOException;
import java.io.Writer;

/** How tables are written. */
public enum TableFormat {
    CSV("csv") {
        @Override
        <R> TableWriter<R> writer(Table<R> table, Writer out, boolean byteOrderMark) throws IOException {
            if (byteOrderMark) {
                out.write('\uFEFF');
            }
            return new CsvTableWriter<>(table, out);
        }
    },
    JSONL("jsonl") {
        @Override
        <R> TableWriter<R> writer(Table<R> table, Writer out, boolean byteOrderMark) throws IOException {
            return new JsonLinesTableWriter<>(table, out);
        }
    };

    private final String extension;

    TableFormat(String extension) {
        this.extension = extension;
    }

    abstract <R> TableWriter<R> writer(Table<R> table, Writer out, boolean byteOrderMark) throws IOException;

    /** The name of a table's file. */
    String fileName(Table<?> table) {
        return table.name() + '.' + extension;
    }
}
