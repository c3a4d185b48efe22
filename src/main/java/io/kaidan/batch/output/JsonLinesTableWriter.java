package io.kaidan.batch.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.kaidan.table.Column;
import io.kaidan.table.Table;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;

/** One JSON object a row, with all columns in order; an unknown value is {@code null}. */
final class JsonLinesTableWriter<R> implements TableWriter<R> {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Table<R> table;
    private final JsonGenerator generator;

    JsonLinesTableWriter(Table<R> table, Writer out) throws IOException {
        this.table = table;
        this.generator = FACTORY.createGenerator(out);
        generator.setRootValueSeparator(null);
    }

    @Override
    public void write(R row) throws IOException {
        generator.writeStartObject();
        for (Column<R> column : table.columns()) {
            generator.writeFieldName(column.name());
            Object cell = column.cell().apply(row);
            if (cell == null) {
                generator.writeNull();
            } else if (cell instanceof Integer number) {
                generator.writeNumber(number);
            } else if (cell instanceof BigDecimal number) {
                generator.writeNumber(number.toPlainString());
            } else {
                generator.writeString((String) cell);
            }
        }
        generator.writeEndObject();
        generator.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        generator.close();
    }
}
