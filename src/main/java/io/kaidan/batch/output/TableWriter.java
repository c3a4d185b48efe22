package io.kaidan.batch.output;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes the rows of one table to one file. Not thread-safe.
 *
 * @param <R> the rows
 */
interface TableWriter<R> extends Closeable {

    void write(R row) throws IOException;

    default void write(List<R> rows) throws IOException {
        for (R row : rows) {
            write(row);
        }
    }
}
