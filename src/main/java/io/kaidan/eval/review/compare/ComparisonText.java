package io.kaidan.eval.review.compare;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A comparison for the terminal: figures, what changed by relation and rule, every row that changed. */
public final class ComparisonText {
    private static final double ALMOST_NEVER = 0.001;

    private final StringBuilder text = new StringBuilder();

    private ComparisonText() {}

    public static String of(SystemComparison comparison) {
        ComparisonText report = new ComparisonText();
        report.figures(comparison);
        if (!comparison.heldOut()) {
            report.counts(comparison);
            report.rows(comparison);
        }
        return report.text.toString();
    }

    private void figures(SystemComparison comparison) {
        line("%-30s %5s  %5s  %6s  %6s  %s", "", "A", "B", "B - A", "p", "A; B");
        for (FigureDifference figure : comparison.figures()) {
            line(
                    "%-30s %5.3f  %5.3f  %+6.3f  %6s  %s; %s",
                    figure.name(),
                    figure.one(),
                    figure.other(),
                    figure.difference(),
                    p(figure.p()),
                    figure.oneCounts(),
                    figure.otherCounts());
        }
    }

    private void counts(SystemComparison comparison) {
        Map<String, Map<Change, Integer>> groups = new TreeMap<>();
        for (RowChange row : comparison.rows()) {
            String group = String.format(Locale.ROOT, "%-14s %s", row.relation(), row.rule());
            groups.computeIfAbsent(group, unused -> new EnumMap<>(Change.class)).merge(row.change(), 1, Integer::sum);
        }
        if (groups.isEmpty()) {
            line("%nA and B treat every row alike.");
            return;
        }
        line("%n%-40s %6s %6s  %9s %10s  %6s %7s", "", "gained", "lost", "new wrong", "gone wrong", "mended", "spoilt");
        groups.forEach((group, counts) -> line(
                "%-40s %6d %6d  %9d %10d  %6d %7d",
                group,
                counts.getOrDefault(Change.GAINED, 0),
                counts.getOrDefault(Change.LOST, 0),
                counts.getOrDefault(Change.NEW_WRONG, 0),
                counts.getOrDefault(Change.GONE_WRONG, 0),
                counts.getOrDefault(Change.SLOT_MENDED, 0),
                counts.getOrDefault(Change.SLOT_SPOILT, 0)));
    }

    private void rows(SystemComparison comparison) {
        String heading = "";
        for (RowChange row : comparison.rows()) {
            String its =
                    String.format(Locale.ROOT, "%s: %s %s", row.change().description(), row.relation(), row.rule());
            if (!its.equals(heading)) {
                line("%n%s", its);
                heading = its;
            }
            line("  %s  %s%s", row.article(), row.row(), row.detail().isEmpty() ? "" : "  (" + row.detail() + ")");
        }
    }

    /** A p-value to three decimals; a dash where there is none. */
    static String p(double value) {
        if (Double.isNaN(value)) {
            return "-";
        }
        return value < ALMOST_NEVER ? "<0.001" : String.format(Locale.ROOT, "%.3f", value);
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append(System.lineSeparator());
    }
}
