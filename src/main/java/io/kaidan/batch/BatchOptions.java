package io.kaidan.batch;

import io.kaidan.batch.input.InputFormat;
import io.kaidan.batch.output.TableFormat;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a run reads and writes.
 *
 * @param inputs files, folders, patterns and {@code -}, in order
 * @param output the output folder
 * @param overwrite whether tables of an earlier run may be replaced
 * @param inputFormat the format of all files, or null to look at their content
 * @param date publication date of articles that give none, or null
 * @param formats how the tables are written
 * @param byteOrderMark whether CSV files begin with one, for spreadsheet programs
 * @param threads how many articles are annotated at a time
 * @param limit after how many articles to stop
 */
public record BatchOptions(
        List<String> inputs,
        Path output,
        boolean overwrite,
        InputFormat inputFormat,
        LocalDate date,
        Set<TableFormat> formats,
        boolean byteOrderMark,
        int threads,
        long limit) {
    public BatchOptions {
        inputs = List.copyOf(inputs);
        formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }
}
