package io.kaidan.data;

import java.util.Objects;

/**
 * A mistake in a data file.
 *
 * @param file name of the file as the user knows it
 * @param line from 1; 0 when the file as a whole is meant
 * @param message what is wrong, and what was expected
 */
public record DataProblem(String file, int line, String message) implements Comparable<DataProblem> {
    public DataProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public int compareTo(DataProblem other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
    }
}
