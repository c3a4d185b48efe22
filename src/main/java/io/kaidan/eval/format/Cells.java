package io.kaidan.eval.format;

/** The cells of one row of a table. */
interface Cells {
    /** The cell of a column; empty when it is empty or the table has no such column. */
    String text(String column);

    /** The number in a cell; null when there is none, or none that can be read. */
    Integer integer(String column);
}
