package io.kaidan.relation;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import io.kaidan.document.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How sure a row is, from models/confidence.tsv: the first line that fits gives the share of such rows that were right.
 * Immutable; safe for any number of threads.
 */
public final class Confidence {
    private static final String ANY = "*";
    private static final String WRITTEN = "written";
    private static final String UNDERSTOOD = "understood";
    private static final String DESCRIBED = "described";
    private static final Set<String> SUBJECTS = Set.of(ANY, WRITTEN, UNDERSTOOD, DESCRIBED);

    private final List<Line> lines;

    private record Line(String rule, String form, String subject, double value) {
        boolean fits(String otherRule, String otherForm, String otherSubject) {
            return fits(rule, otherRule) && fits(form, otherForm) && fits(subject, otherSubject);
        }

        private static boolean fits(String wanted, String actual) {
            return wanted.equals(ANY) || wanted.equals(actual);
        }
    }

    private Confidence(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * Reads the shipped table; mistakes are reported.
     *
     * @param rules names of the rules there are
     */
    public static Confidence shipped(Set<String> rules, Problems problems) {
        return read(DataFile.shipped("models/confidence.tsv"), rules, problems);
    }

    static Confidence read(DataFile file, Set<String> rules, Problems problems) {
        List<Line> lines = new ArrayList<>();
        List<String> columns = List.of("rule", "form", "subject", "value", "rows");
        for (Tsv.Row row : Tsv.read(file, columns, List.of(), problems).rows()) {
            String rule = row.get("rule");
            String subject = row.get("subject");
            if (!rule.equals(ANY) && !rules.contains(rule)) {
                problems.add(row.file(), row.line(), "there is no rule '" + rule + "'");
            }
            if (!SUBJECTS.contains(subject)) {
                problems.add(
                        row.file(),
                        row.line(),
                        "subject '" + subject + "', expected *, written, understood or described");
            }
            if (row.get("value").matches("0\\.\\d+|1\\.0+")) {
                lines.add(new Line(rule, row.get("form"), subject, Double.parseDouble(row.get("value"))));
            } else {
                problems.add(row.file(), row.line(), "value '" + row.get("value") + "', expected 0.00 to 1.00");
            }
        }
        boolean all = !lines.isEmpty() && lines.get(lines.size() - 1).fits(ANY, ANY, ANY);
        if (!all) {
            problems.add(file.name(), 0, "the last line must fit every row, expected * for rule, form and subject");
        }
        return new Confidence(lines);
    }

    /** @param subject of the row, with its span where it is written in the evidence */
    double of(Fact fact, Argument subject) {
        String how = subject.isNominal() ? DESCRIBED : subject.span() == null ? UNDERSTOOD : WRITTEN;
        return lines.stream()
                .filter(line -> line.fits(fact.rule().id(), fact.form(), how))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
