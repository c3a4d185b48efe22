package io.kaidan.cli;

import io.kaidan.data.DataException;
import io.kaidan.data.DataProblem;
import io.kaidan.pipeline.Kaidan;
import io.kaidan.pipeline.NameModel;
import io.kaidan.pipeline.RuleExamples;
import io.kaidan.pipeline.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All that is checked about data files, in one list: a new kind of check is one more line here. */
final class DataChecks {
    private DataChecks() {}

    /** Every mistake, once, sorted by file and line. */
    static List<DataProblem> run(List<Path> gazetteers, List<Path> rules) {
        Stream<Supplier<List<DataProblem>>> checks = Stream.of(() -> pipeline(gazetteers, rules));
        return checks.flatMap(check -> check.get().stream()).distinct().sorted().toList();
    }

    /** What the pipeline itself refuses to start with; where it starts, the examples of rules that fail. */
    private static List<DataProblem> pipeline(List<Path> gazetteers, List<Path> rules) {
        try {
            Kaidan kaidan =
                    Kaidan.create(new Settings(gazetteers, rules, Set.of(), false, Set.of(), NameModel.shipped()));
            return new RuleExamples(kaidan).check();
        } catch (DataException e) {
            return e.problems();
        }
    }
}
