package io.kaidan.eval.format;

import java.util.Map;

/** A row of a table as it was read: its cells by the names of the columns. Immutable. */
public final class TableRow {
    private final int line;
    private final Map<String, Integer> header;
    private final String[] cells;

    TableRow(int line, Map<String, Integer> header, String[] cells) {
        this.line = line;
        this.header = header;
        this.cells = cells;
    }

    /** On which the row begins, from 1. */
    public int line() {
        return line;
    }

    /** The cell of a column; empty when it is empty or the table has no such column. */
    public String text(String column) {
        Integer at = header.get(column);
        return at == null ? "" : cells[at];
    }

    /** The number in a cell; -1 when there is none, or none that can be read. */
    public int number(String column) {
        String text = text(column);
        try {
            return text.isEmpty() ? -1 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
