package io.kaidan.data;

import java.util.List;
import java.util.stream.Collectors;

/** Data files that cannot be used, with every problem found in them. */
public final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<DataProblem> problems;

    public DataException(List<DataProblem> problems) {
        super(problems.stream().map(DataProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems, sorted by file and line. */
    public List<DataProblem> problems() {
        return problems;
    }
}
