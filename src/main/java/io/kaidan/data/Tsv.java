package io.kaidan.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Map<String, Integer> columns = null;
        int number = 0;
        for (String line : file.lines()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns == null) {
                columns = header(file, number, cells, required, optional, problems);
                if (columns == null) {
                    return table;
                }
            } else {
                table.add(file, number, cells, columns, problems);
            }
        }
        if (columns == null) {
            problems.add(file.name(), 0, "has no line with the names of the columns: " + String.join(", ", required));
        }
        return table;
    }

    public List<Row> rows() {
        return rows;
    }

    private void add(DataFile file, int number, String[] cells, Map<String, Integer> columns, Problems problems) {
        if (cells.length != columns.size()) {
            problems.add(
                    file.name(), number, cells.length + " cells, expected " + columns.size() + " separated by tabs");
            return;
        }
        for (String cell : cells) {
            if (!cell.equals(cell.strip())) {
                problems.add(file.name(), number, "white space at the edge of '" + cell + "', expected none");
                return;
            }
        }
        rows.add(new Row(file.name(), number, cells, columns));
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
        private final String file;
        private final int line;
        private final String[] cells;
        private final Map<String, Integer> columns;

        private Row(String file, int line, String[] cells, Map<String, Integer> columns) {
            this.file = file;
            this.line = line;
            this.cells = cells;
            this.columns = columns;
        }

        public String file() {
            return file;
        }

        public int line() {
            return line;
        }

        /** The cell, empty when it is empty or the table has no such optional column. */
        public String get(String column) {
            Integer index = columns.get(column);
            return index == null ? "" : cells[index];
        }

        /** The values of a cell; none for an empty one. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|", -1));
        }
    }
}
