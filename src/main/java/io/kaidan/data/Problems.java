package io.kaidan.data;

import java.util.ArrayList;
import java.util.List;

/** Collects mistakes while files are read, so that all are reported at once. Not thread-safe. */
public final class Problems {
    private final List<DataProblem> found = new ArrayList<>();

    public void add(String file, int line, String message) {
        found.add(new DataProblem(file, line, message));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found so far, sorted by file and line. */
    public List<DataProblem> sorted() {
        return found.stream().sorted().toList();
    }

    /** @throws DataException if anything was found */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new DataException(sorted());
        }
    }
}
