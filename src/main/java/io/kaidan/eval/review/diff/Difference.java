package io.kaidan.eval.review.diff;

import io.kaidan.eval.format.TableRow;
import java.util.List;

/**
 * A row that is not the same in both runs, or an article that only one has.
 *
 * @param kind what is different
 * @param table relations or mentions; articles for a whole article
 * @param article its id
 * @param group relation of the row, type of the name; empty for an article
 * @param rule rule of the row, recogniser of the name; of a row that changed its rule both with an arrow
 * @param row as it is now; as it was when it is gone
 * @param cells of a row that changed what changed, else empty
 */
public record Difference(
        Kind kind, String table, String article, String group, String rule, TableRow row, List<CellChange> cells) {

    /** What may be different, in the order of reports. */
    public enum Kind {
        GONE,
        NEW,
        CHANGED
    }

    /** A cell that is not the same in both runs. */
    public record CellChange(String column, String before, String after) {}

    public Difference {
        cells = List.copyOf(cells);
    }
}
