package io.kaidan.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A tab-separated table as described in gazetteers/README.md: {@code #} comments, one line with the names of the
 * columns, one fact a line, {@code |} between the values of a cell.
 */
public final class Tsv {
    private final List<Row> rows = new ArrayList<>();

    private Tsv() {}

    /**
     * Reads a table; lines with mistakes are left out and reported.
     *
     * @param required columns that must be there
     * @param optional columns that may be there; any other is a mistake
     */
    public static Tsv read(DataFile file, List<String> required, List<String> optional, Problems problems) {
        Tsv table = new Tsv();
        forEach(file, required, optional, problems, table.rows::add);
        return table;
    }

    /** The same, row by row, for tables of which the memory should not hold all rows at once. */
    public static void forEach(
            DataFile file, List<String> required, List<String> optional, Problems problems, Consumer<Row> action) {
        String text = file.text();
        Map<String, Integer> columns = null;
        int number = 0;
        for (int begin = 0, end; begin < text.length(); begin = after(text, end)) {
            end = lineEnd(text, begin);
            number++;
            if (end == begin || text.charAt(begin) == '#') {
                continue;
            }
            if (columns == null) {
                String[] cells = text.substring(begin, end).split("\t", -1);
                columns = header(file, number, cells, required, optional, problems);
                if (columns == null) {
                    return;
                }
            } else {
                Row row = new Row(file, number, borders(text, begin, end), columns);
                if (isWellFormed(row, problems)) {
                    action.accept(row);
                }
            }
        }
        if (columns == null) {
            problems.add(file.name(), 0, "has no line with the names of the columns: " + String.join(", ", required));
        }
    }

    /** Where a line ends, before its separator. */
    private static int lineEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int after(String text, int lineEnd) {
        return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
    }

    /** Where the cells of a line begin, and one more than where the last ends. */
    private static int[] borders(String text, int begin, int end) {
        int cells = 1;
        for (int i = begin; i < end; i++) {
            cells += text.charAt(i) == '\t' ? 1 : 0;
        }
        int[] borders = new int[cells + 1];
        borders[0] = begin;
        int cell = 1;
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) == '\t') {
                borders[cell++] = i + 1;
            }
        }
        borders[cell] = end + 1;
        return borders;
    }

    public List<Row> rows() {
        return rows;
    }

    private static boolean isWellFormed(Row row, Problems problems) {
        int cells = row.borders.length - 1;
        if (cells != row.columns.size()) {
            problems.add(
                    row.file(), row.line(), cells + " cells, expected " + row.columns.size() + " separated by tabs");
            return false;
        }
        for (int i = 0; i < cells; i++) {
            if (row.hasSpaceAtEdge(i)) {
                problems.add(row.file(), row.line(), "white space at the edge of '" + row.cell(i) + "', expected none");
                return false;
            }
        }
        return true;
    }

    private static Map<String, Integer> header(
            DataFile file,
            int number,
            String[] cells,
            List<String> required,
            List<String> optional,
            Problems problems) {
        Map<String, Integer> columns = new HashMap<>();
        Set<String> missing = new HashSet<>(required);
        for (int i = 0; i < cells.length; i++) {
            missing.remove(cells[i]);
            if (!required.contains(cells[i]) && !optional.contains(cells[i])) {
                problems.add(file.name(), number, "unknown column '" + cells[i] + "', expected one of " + required);
                return null;
            }
            if (columns.put(cells[i], i) != null) {
                problems.add(file.name(), number, "column '" + cells[i] + "' stands twice");
                return null;
            }
        }
        if (!missing.isEmpty()) {
            problems.add(file.name(), number, "column " + missing + " is missing; expected " + required);
            return null;
        }
        return columns;
    }

    /** One line. */
    public static final class Row {
        private final DataFile file;
        private final int line;
        private final int[] borders;
        private final Map<String, Integer> columns;

        private Row(DataFile file, int line, int[] borders, Map<String, Integer> columns) {
            this.file = file;
            this.line = line;
            this.borders = borders;
            this.columns = columns;
        }

        public String file() {
            return file.name();
        }

        public int line() {
            return line;
        }

        /** The cell, empty when it is empty or the table has no such optional column. */
        public String get(String column) {
            Integer index = columns.get(column);
            return index == null ? "" : cell(index);
        }

        private String cell(int index) {
            return file.text().substring(borders[index], borders[index + 1] - 1);
        }

        private boolean hasSpaceAtEdge(int index) {
            int begin = borders[index];
            int end = borders[index + 1] - 1;
            return begin < end
                    && (Character.isWhitespace(file.text().charAt(begin))
                            || Character.isWhitespace(file.text().charAt(end - 1)));
        }

        /** The values of a cell; none for an empty one. */
        public List<String> list(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                return List.of();
            }
            return cell.indexOf('|') < 0 ? List.of(cell) : Arrays.asList(cell.split("\\|", -1));
        }
    }
}
