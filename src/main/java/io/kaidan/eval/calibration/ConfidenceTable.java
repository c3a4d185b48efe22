package io.kaidan.eval.calibration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The share of rows that are right, by rule, form and kind of subject. Each share is drawn to that of the next wider kind
 * (rule, form and subject; rule; relation; all) as if {@value #WEIGHT} rows of that kind came with it, so that few rows say little.
 */
public final class ConfidenceTable {
    private static final int WEIGHT = 20;
    private static final int LEAST = 10;
    private static final double UNKNOWN = 0.5;
    private static final String ANY = "*";

    private final List<Line> lines = new ArrayList<>();

    /** A line of models/confidence.tsv. */
    private record Line(String rule, String form, String subject, double value, int rows) {
        boolean fits(RatedRow row) {
            return (rule.equals(ANY) || rule.equals(row.rule()))
                    && (form.equals(ANY) || form.equals(row.form()))
                    && (subject.equals(ANY) || subject.equals(row.subject()));
        }
    }

    private ConfidenceTable() {}

    /**
     * @param rows one at least
     * @param rules all there are; one that gave no row has the share of its relation
     */
    public static ConfidenceTable fit(List<RatedRow> rows, Collection<String> rules) {
        ConfidenceTable table = new ConfidenceTable();
        double all = share(rows, 1, 0);
        Map<String, Double> families = new TreeMap<>();
        by(rows, RatedRow::family).forEach((family, of) -> families.put(family, share(of, all, WEIGHT)));
        by(rows, RatedRow::rule).forEach((rule, ofRule) -> {
            double value = share(ofRule, families.get(ofRule.get(0).family()), WEIGHT);
            by(ofRule, row -> row.form() + "\t" + row.subject()).forEach((kind, of) -> {
                String[] cells = kind.split("\t", -1);
                if (of.size() >= LEAST && of.size() < ofRule.size() && !cells[0].isEmpty()) {
                    table.lines.add(new Line(rule, cells[0], cells[1], share(of, value, WEIGHT), of.size()));
                }
            });
            table.lines.add(new Line(rule, ANY, ANY, value, ofRule.size()));
        });
        Set<String> seen = rows.stream().map(RatedRow::rule).collect(Collectors.toSet());
        for (String rule : new TreeSet<>(rules)) {
            if (!seen.contains(rule)) {
                table.lines.add(new Line(rule, ANY, ANY, families.getOrDefault(RatedRow.family(rule), all), 0));
            }
        }
        // Nothing is known of rules that others bring along.
        table.lines.add(new Line(ANY, ANY, ANY, UNKNOWN, 0));
        return table;
    }

    private static Map<String, List<RatedRow>> by(List<RatedRow> rows, Function<RatedRow, String> kind) {
        return rows.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.toList()));
    }

    private static double share(List<RatedRow> rows, double wider, int weight) {
        long right = rows.stream().filter(RatedRow::right).count();
        return (right + weight * wider) / (rows.size() + weight);
    }

    /** The confidence that a row of this kind gets, as the file has it. */
    public double value(RatedRow row) {
        double value = lines.stream()
                .filter(line -> line.fits(row))
                .findFirst()
                .orElseThrow()
                .value();
        return Math.min(0.99, Math.max(0.01, Math.round(value * 100) / 100.0));
    }

    /** The lines of models/confidence.tsv below its header. */
    public List<String> lines() {
        return lines.stream()
                .map(line -> String.join(
                        "\t",
                        line.rule(),
                        line.form(),
                        line.subject(),
                        String.format(Locale.ROOT, "%.2f", Math.min(0.99, Math.max(0.01, line.value()))),
                        String.valueOf(line.rows())))
                .toList();
    }
}
