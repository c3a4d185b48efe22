package io.kaidan.eval.format;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.eval.annotation.ContrastCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads contrast sets: id, date, text, relation, subject, object, value, with tabs between them. */
final class ContrastReader {
    private static final int COLUMNS = 7;
    private static final String HEADER = "id\t";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> RELATIONS = Set.of("MET", "VISITED", "SAID");
    private static final Set<String> VALUES =
            Set.of("ASSERTED", "PLANNED", "NEGATED", "HYPOTHETICAL", ContrastCase.NONE);

    private final DataFile file;
    private final Problems problems;
    private final Map<String, String> texts = new HashMap<>();

    ContrastReader(DataFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Whether a line looks like one of a contrast set. */
    static boolean isCase(String line) {
        String[] cells = line.split("\t", -1);
        return cells.length == COLUMNS && RELATIONS.contains(cells[3]);
    }

    List<ContrastCase> read() {
        List<ContrastCase> cases = new ArrayList<>();
        int number = 0;
        for (String line : file.lines()) {
            number++;
            if (line.isEmpty() || line.startsWith("#") || line.startsWith(HEADER)) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                problems.add(file.name(), number, cells.length + " cells, expected " + COLUMNS + " separated by tabs");
                continue;
            }
            ContrastCase read = new ContrastCase(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
            check(read, number);
            cases.add(read);
        }
        return cases;
    }

    private void check(ContrastCase read, int line) {
        report(line, !DAY.matcher(read.date()).matches(), "date '" + read.date() + "', expected YYYY-MM-DD");
        report(
                line,
                !RELATIONS.contains(read.relation()),
                "relation '" + read.relation() + "', expected MET, VISITED or SAID");
        report(line, !VALUES.contains(read.expected()), "value '" + read.expected() + "', expected a modality or NONE");
        report(line, !read.text().contains(read.subject()), "'" + read.subject() + "' is not in the text");
        report(line, !read.text().contains(read.object()), "'" + read.object() + "' is not in the text");
        String known = texts.putIfAbsent(read.id(), read.text());
        report(line, known != null && !known.equals(read.text()), "two texts for one id, " + read.id());
    }

    private void report(int line, boolean wrong, String message) {
        if (wrong) {
            problems.add(file.name(), line, message);
        }
    }
}
