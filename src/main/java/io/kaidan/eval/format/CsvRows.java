package io.kaidan.eval.format;

import io.kaidan.data.DataException;
import io.kaidan.data.DataProblem;
import io.kaidan.data.Problems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table row by row, so that one larger than memory can be read for the rows of a few articles. */
final class CsvRows {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private CsvRows() {}

    /**
     * Calls a consumer with each row.
     *
     * @param required columns without which the table says nothing
     * @throws DataException if the file cannot be read
     */
    static void read(Path path, Set<String> required, Problems problems, Consumer<Cells> consumer) {
        try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            skipByteOrderMark(reader);
            CSVParser parser = CSVParser.parse(reader, FORMAT);
            for (String column : required) {
                if (!parser.getHeaderMap().containsKey(column)) {
                    problems.add(path.toString(), 1, "has no column '" + column + "'");
                    return;
                }
            }
            int line = 1 + (int) parser.getCurrentLineNumber();
            for (CSVRecord row : parser) {
                consumer.accept(new Row(path.toString(), line, row, problems));
                line = 1 + (int) parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new DataException(
                    List.of(new DataProblem(path.toString(), 0, "cannot be read as CSV in UTF-8: " + e.getMessage())));
        }
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    private record Row(String file, int line, CSVRecord row, Problems problems) implements Cells {
        @Override
        public String text(String column) {
            return row.isSet(column) ? row.get(column) : "";
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
                problems.add(file, line, "column '" + column + "': '" + text + "' is not a number");
                return null;
            }
        }
    }
}
