package io.kaidan.eval.format;

import io.kaidan.data.DataException;
import io.kaidan.data.DataProblem;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** The rows of a CSV table one after another, so that a table may be larger than memory. Not thread-safe. */
public final class TableStream implements Closeable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final Path path;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Map<String, Integer> header;
    private TableRow head;

    private TableStream(Path path, CSVParser parser) {
        this.path = path;
        this.parser = parser;
        this.header = parser.getHeaderMap();
        this.records = parser.iterator();
    }

    /**
     * Opens a table.
     *
     * @param required columns that it must have
     * @throws DataException if it cannot be read or lacks a column
     */
    public static TableStream open(Path path, List<String> required) {
        if (!Files.isRegularFile(path)) {
            throw failure(path, 0, "does not exist");
        }
        try {
            BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
            skipByteOrderMark(reader);
            TableStream table = new TableStream(path, CSVParser.parse(reader, FORMAT));
            for (String column : required) {
                if (!table.header.containsKey(column)) {
                    table.close();
                    throw failure(path, 1, "has no column '" + column + "'");
                }
            }
            table.advance();
            return table;
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw unreadable(path, e);
        }
    }

    /** The columns in their order. */
    public List<String> columns() {
        return parser.getHeaderNames();
    }

    /** The row that {@link #next} gives; null at the end. */
    public TableRow peek() {
        return head;
    }

    /** The next row; null at the end. */
    public TableRow next() {
        TableRow row = head;
        if (row != null) {
            try {
                advance();
            } catch (UncheckedIOException | IllegalStateException e) {
                throw unreadable(path, e);
            }
        }
        return row;
    }

    private void advance() {
        int line = 1 + (int) parser.getCurrentLineNumber();
        if (!records.hasNext()) {
            head = null;
            return;
        }
        CSVRecord row = records.next();
        if (row.size() != header.size()) {
            throw failure(path, line, "has " + row.size() + " cells, expected " + header.size());
        }
        head = new TableRow(line, header, row.values());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            // What was to be read has been read.
        }
    }

    /** A mistake in this table. */
    public DataException mistake(int line, String message) {
        return failure(path, line, message);
    }

    private static DataException failure(Path path, int line, String message) {
        return new DataException(List.of(new DataProblem(path.toString(), line, message)));
    }

    private static DataException unreadable(Path path, Exception e) {
        return failure(path, 0, "cannot be read as CSV in UTF-8: " + e.getMessage());
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }
}
