package io.kaidan.eval.format;

import io.kaidan.data.DataException;
import io.kaidan.data.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads the rows of a table as cells whose mistakes are reported. */
final class CsvRows {
    private CsvRows() {}

    /**
     * Calls a consumer with each row.
     *
     * @param required columns without which the table says nothing
     */
    static void read(Path path, List<String> required, Problems problems, Consumer<Cells> consumer) {
        try (TableStream table = TableStream.open(path, required)) {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                consumer.accept(new Row(path.toString(), row, problems));
            }
        } catch (DataException e) {
            e.problems().forEach(problem -> problems.add(problem.file(), problem.line(), problem.message()));
        }
    }

    private record Row(String file, TableRow row, Problems problems) implements Cells {
        @Override
        public String text(String column) {
            return row.text(column);
        }

        @Override
        public Integer integer(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                return null;
            }
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                problems.add(file, row.line(), "column '" + column + "': '" + text + "' is not a number");
                return null;
            }
        }
    }
}
