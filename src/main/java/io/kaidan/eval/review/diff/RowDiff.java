package io.kaidan.eval.review.diff;

import io.kaidan.eval.format.TableRow;
import io.kaidan.eval.review.diff.Difference.CellChange;
import io.kaidan.eval.review.diff.Difference.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Compares the rows of one article in two runs. Immutable. */
final class RowDiff {
    private static final String SUBJECT = "subject";
    private static final String OBJECT = "object";

    private final ComparedTable table;
    private final List<String> columns;

    /** @param columns those that are compared */
    RowDiff(ComparedTable table, List<String> columns) {
        this.table = table;
        this.columns = List.copyOf(columns);
    }

    /**
     * What is different, and how many rows are not.
     *
     * @param same rows that are equal in every column that is compared
     */
    record Result(int same, List<Difference> differences) {}

    private record Pair(TableRow one, TableRow other, int overlap, List<CellChange> cells) {
        /** The rows that share most of their evidence, and of these those that differ least. */
        static final Comparator<Pair> BEST_FIRST = Comparator.comparingInt(Pair::overlap)
                .reversed()
                .thenComparingInt(pair -> pair.cells.size())
                .thenComparingInt(pair -> pair.one.line())
                .thenComparingInt(pair -> pair.other.line());
    }

    Result compare(String article, List<TableRow> one, List<TableRow> other) {
        List<TableRow> before = new ArrayList<>();
        List<TableRow> after = new ArrayList<>(other);
        removeEqual(one, before, after);
        int same = one.size() - before.size();
        List<Difference> differences = new ArrayList<>();
        for (Pair pair : pairs(before, after)) {
            if (before.contains(pair.one) && after.contains(pair.other)) {
                before.remove(pair.one);
                after.remove(pair.other);
                differences.add(changed(article, pair));
            }
        }
        before.forEach(row -> differences.add(whole(Kind.GONE, article, row)));
        after.forEach(row -> differences.add(whole(Kind.NEW, article, row)));
        return new Result(same, differences);
    }

    /** Leaves in {@code after} the rows that have no equal, and puts those of the first run into {@code before}. */
    private void removeEqual(List<TableRow> one, List<TableRow> before, List<TableRow> after) {
        Map<List<String>, Deque<TableRow>> byCells = new HashMap<>();
        after.forEach(row -> byCells.computeIfAbsent(cells(row), unused -> new ArrayDeque<>())
                .add(row));
        List<TableRow> equal = new ArrayList<>();
        for (TableRow row : one) {
            Deque<TableRow> rows = byCells.get(cells(row));
            if (rows == null || rows.isEmpty()) {
                before.add(row);
            } else {
                equal.add(rows.remove());
            }
        }
        after.removeAll(new HashSet<>(equal));
    }

    private List<String> cells(TableRow row) {
        return columns.stream().map(row::text).toList();
    }

    private List<Pair> pairs(List<TableRow> before, List<TableRow> after) {
        Map<List<String>, List<TableRow>> byIdentity = new HashMap<>();
        after.forEach(row -> byIdentity
                .computeIfAbsent(table.identity(row), unused -> new ArrayList<>())
                .add(row));
        List<Pair> pairs = new ArrayList<>();
        for (TableRow row : before) {
            for (TableRow other : byIdentity.getOrDefault(table.identity(row), List.of())) {
                int overlap = overlap(row, other);
                if (overlap > 0) {
                    pairs.add(new Pair(row, other, overlap, changes(row, other)));
                }
            }
        }
        pairs.sort(Pair.BEST_FIRST);
        return pairs;
    }

    /** How many characters of evidence they share; 1 where a table does not tell where the evidence stands. */
    private static int overlap(TableRow one, TableRow other) {
        int begin = Math.max(one.number("begin"), other.number("begin"));
        int end = Math.min(one.number("end"), other.number("end"));
        boolean spanned = one.number("begin") >= 0 && other.number("begin") >= 0 && end >= 0;
        return spanned ? Math.max(0, end - begin) : 1;
    }

    private List<CellChange> changes(TableRow one, TableRow other) {
        boolean turned = table.turned(one, other);
        List<CellChange> changes = new ArrayList<>();
        for (String column : columns) {
            boolean party = column.equals(SUBJECT) || column.equals(OBJECT);
            String now = turned && !party ? opposite(column) : column;
            if (!one.text(column).equals(other.text(now))) {
                changes.add(new CellChange(column, one.text(column), other.text(now)));
            }
        }
        return changes;
    }

    /** The column that tells of the object what this one tells of the subject, and the other way round. */
    private static String opposite(String column) {
        if (column.startsWith(SUBJECT)) {
            return OBJECT + column.substring(SUBJECT.length());
        }
        return column.startsWith(OBJECT) ? SUBJECT + column.substring(OBJECT.length()) : column;
    }

    private Difference changed(String article, Pair pair) {
        String before = table.rule(pair.one);
        String after = table.rule(pair.other);
        String rule = before.equals(after) ? after : before + " → " + after;
        return new Difference(
                Kind.CHANGED, table.title(), article, table.group(pair.other), rule, pair.other, pair.cells);
    }

    private Difference whole(Kind kind, String article, TableRow row) {
        return new Difference(kind, table.title(), article, table.group(row), table.rule(row), row, List.of());
    }
}
