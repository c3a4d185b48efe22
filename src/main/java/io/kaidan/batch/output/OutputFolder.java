package io.kaidan.batch.output;

import io.kaidan.table.Table;
import io.kaidan.table.Tables;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder that a run writes to. Files get their names when the run is complete; until then they end in
 * {@code .part}, and what an interrupted run leaves behind is overwritten by the next one. Not thread-safe.
 */
public final class OutputFolder implements Closeable {
    private static final String PART = ".part";
    private static final List<Table<?>> TABLES =
            List.of(Tables.RELATIONS, Tables.MENTIONS, Tables.ENTITIES, Tables.ARTICLES, Tables.ERRORS);

    private final Path folder;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<Writer> writers = new ArrayList<>();
    private boolean complete;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder ready; nothing of an earlier run is touched yet.
     *
     * @throws OutputException if it cannot be written to, or holds files and {@code overwrite} is not given
     */
    public static OutputFolder open(Path folder, boolean overwrite) throws OutputException {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new OutputException("The output folder " + folder + " is a file; choose another name.", null);
            }
            Files.createDirectories(folder);
            if (!overwrite && !isEmpty(folder)) {
                throw new OutputException(
                        "The output folder " + folder
                                + " is not empty; choose another one, or add --overwrite to replace its tables.",
                        null);
            }
            return new OutputFolder(folder);
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    public static OutputException failure(Path folder, IOException e) {
        return new OutputException(
                "The output folder " + folder + " cannot be written to ("
                        + e.getClass().getSimpleName() + ": " + e.getMessage()
                        + "); choose another one or check its permissions and the space left.",
                e);
    }

    /** A new text file in UTF-8, which gets its name when the run is complete. */
    public Writer create(String name) throws IOException {
        names.add(name);
        Writer writer = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(folder.resolve(name + PART)), StandardCharsets.UTF_8),
                1 << 16);
        writers.add(writer);
        return writer;
    }

    /** Gives all files their names, the report of the run last, and removes tables of an earlier run in other formats. */
    public void complete() throws IOException {
        for (Writer writer : writers) {
            writer.close();
        }
        for (TableFormat format : TableFormat.values()) {
            for (Table<?> table : TABLES) {
                if (!names.contains(format.fileName(table))) {
                    Files.deleteIfExists(folder.resolve(format.fileName(table)));
                }
            }
        }
        for (String name : names) {
            Files.move(folder.resolve(name + PART), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        complete = true;
    }

    /** Removes the unfinished files of a run that did not come to its end. */
    @Override
    public void close() throws IOException {
        if (complete) {
            return;
        }
        for (Writer writer : writers) {
            try {
                writer.close();
            } catch (IOException e) {
                // The run has failed already, and its cause is reported; the file goes.
            }
        }
        for (String name : names) {
            Files.deleteIfExists(folder.resolve(name + PART));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> file.getFileName().toString().endsWith(PART));
        }
    }
}
