package io.kaidan.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A column of a table.
 *
 * @param <R> the rows
 * @param name as it stands in the header
 * @param kind what its cells are
 * @param cell the cell of a row: a String, an Integer or a BigDecimal; null when unknown, never an empty String
 */
public record Column<R>(String name, Kind kind, Function<R, Object> cell) {

    /** What the cells of a column are. */
    public enum Kind {
        TEXT,
        INTEGER,
        DECIMAL
    }

    private static final int DECIMALS = 3;

    static <R> Column<R> text(String name, Function<R, String> cell) {
        return new Column<>(name, Kind.TEXT, row -> {
            String text = cell.apply(row);
            return text == null || text.isEmpty() ? null : text;
        });
    }

    static <R> Column<R> integer(String name, Function<R, Integer> cell) {
        return new Column<>(name, Kind.INTEGER, cell::apply);
    }

    /** Numbers are rounded to three decimals. */
    static <R> Column<R> decimal(String name, ToDoubleFunction<R> cell) {
        return new Column<>(
                name,
                Kind.DECIMAL,
                row -> BigDecimal.valueOf(cell.applyAsDouble(row))
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
    }
}
