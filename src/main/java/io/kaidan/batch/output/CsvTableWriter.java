package io.kaidan.batch.output;

import io.kaidan.table.Column;
import io.kaidan.table.Table;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV by RFC 4180 with a header line and LF; an unknown value is an empty field. */
final class CsvTableWriter<R> implements TableWriter<R> {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final Table<R> table;
    private final CSVPrinter printer;

    CsvTableWriter(Table<R> table, Writer out) throws IOException {
        this.table = table;
        this.printer = new CSVPrinter(out, FORMAT);
        for (Column<R> column : table.columns()) {
            printer.print(column.name());
        }
        printer.println();
    }

    @Override
    public void write(R row) throws IOException {
        for (Column<R> column : table.columns()) {
            Object cell = column.cell().apply(row);
            printer.print(cell instanceof BigDecimal number ? number.toPlainString() : cell);
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
