package io.kaidan.table;

import java.util.List;

/**
 * A table: its name, which is that of its file without extension, and its columns in order.
 *
 * @param <R> the rows
 */
public record Table<R>(String name, List<Column<R>> columns) {
    public Table {
        columns = List.copyOf(columns);
    }
}
