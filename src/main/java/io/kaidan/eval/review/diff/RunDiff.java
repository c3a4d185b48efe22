package io.kaidan.eval.review.diff;

import io.kaidan.data.DataException;
import io.kaidan.eval.format.TableRow;
import io.kaidan.eval.review.HeldOut;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads two runs side by side and tells what is different. Memory holds the rows of one article; where the runs do not
 * have the same articles, eight bytes an article as well. For one comparison only; not thread-safe.
 */
public final class RunDiff implements Closeable {
    private final RunStream one;
    private final RunStream other;
    private final Map<ComparedTable, RowDiff> tables = new EnumMap<>(ComparedTable.class);
    private final Set<String> onlyOne = new TreeSet<>();
    private final Set<String> onlyOther = new TreeSet<>();
    private final Set<String> compared = new TreeSet<>();

    /** Hears what is found, article by article. */
    public interface Listener {
        /** Rows of an article that are equal. */
        void same(int rows);

        /** A row that is not. */
        void different(Difference difference) throws IOException;

        /** An article that only one run has. */
        void alone(boolean inFirst, String article, int rows) throws IOException;

        /** An article that both have. */
        void shared();
    }

    private RunDiff(RunStream one, RunStream other) {
        this.one = one;
        this.other = other;
    }

    /**
     * @param mentions whether names are compared as well
     * @param ignored columns that are not compared
     * @throws DataException if a table is missing, lacks a column, or holds what is held out
     */
    public static RunDiff open(Path first, Path second, boolean mentions, Set<String> ignored) {
        HeldOut.refuseRun(first);
        HeldOut.refuseRun(second);
        Set<ComparedTable> tables = mentions ? EnumSet.allOf(ComparedTable.class) : EnumSet.of(ComparedTable.RELATIONS);
        RunStream one = new RunStream(first, tables);
        try {
            RunDiff diff = new RunDiff(one, new RunStream(second, tables));
            tables.forEach(table -> diff.prepare(table, ignored));
            return diff;
        } catch (DataException e) {
            one.close();
            throw e;
        }
    }

    private void prepare(ComparedTable table, Set<String> ignored) {
        List<String> columns = new ArrayList<>(one.columns(table));
        List<String> others = other.columns(table);
        columns.stream()
                .filter(column -> !others.contains(column))
                .forEach(column -> onlyOne.add(table.file() + " " + column));
        others.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> onlyOther.add(table.file() + " " + column));
        columns.retainAll(others);
        columns.removeAll(table.counters());
        compared.addAll(columns);
        columns.removeAll(ignored);
        tables.put(table, new RowDiff(table, columns));
    }

    /** The columns that can be compared, those among them that are ignored. */
    public Set<String> columns() {
        return compared;
    }

    /** The columns that only the first run has, with their tables. */
    public Set<String> columnsOfFirst() {
        return onlyOne;
    }

    public Set<String> columnsOfSecond() {
        return onlyOther;
    }

    /** Compares everything, in the order of the articles. */
    public void run(Listener listener) throws IOException {
        while (one.article() != null || other.article() != null) {
            String first = one.article();
            String second = other.article();
            if (first != null && first.equals(second)) {
                compare(first, listener);
            } else if (first != null && !other.has(first)) {
                alone(one, true, listener);
            } else if (second != null && !one.has(second)) {
                alone(other, false, listener);
            } else {
                throw (first == null ? other : one).outOfOrder();
            }
        }
    }

    private void compare(String article, Listener listener) throws IOException {
        listener.shared();
        for (Map.Entry<ComparedTable, RowDiff> entry : tables.entrySet()) {
            ComparedTable table = entry.getKey();
            RowDiff.Result result = entry.getValue().compare(article, one.rows(table), other.rows(table));
            listener.same(result.same());
            for (Difference difference : result.differences()) {
                listener.different(difference);
            }
        }
        one.advance();
        other.advance();
    }

    private void alone(RunStream run, boolean first, Listener listener) throws IOException {
        int rows = 0;
        for (ComparedTable table : tables.keySet()) {
            List<TableRow> lost = run.rows(table);
            rows += lost.size();
        }
        listener.alone(first, run.article(), rows);
        run.advance();
    }

    @Override
    public void close() {
        one.close();
        other.close();
    }
}
