package io.kaidan.eval.review.diff;

import io.kaidan.eval.format.TableRow;
import io.kaidan.eval.review.RowText;
import io.kaidan.eval.review.diff.Difference.CellChange;
import io.kaidan.eval.review.diff.Difference.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Differences for the terminal: counts by relation and rule, then examples. */
public final class DiffText {
    private static final int LONGEST_CELL = 60;

    private final StringBuilder text = new StringBuilder();

    private DiffText() {}

    public static String of(DiffSummary summary) {
        DiffText report = new DiffText();
        report.articles(summary);
        if (!summary.counts().isEmpty()) {
            report.counts(summary);
            report.columns(summary);
            report.examples(summary);
        }
        return report.text.toString();
    }

    private void articles(DiffSummary summary) {
        line("%,d articles in both, %,d rows the same", summary.sharedArticles(), summary.sameRows());
        alone("A", summary.first());
        alone("B", summary.second());
        if (summary.isSame()) {
            line("No row differs.");
        }
    }

    private void alone(String run, DiffSummary.Alone alone) {
        if (alone.articles() > 0) {
            String more = alone.articles() > alone.ids().size() ? ", …" : "";
            String ids = alone.ids().isEmpty() ? "" : ": " + String.join(", ", alone.ids()) + more;
            line("%,d articles only in %s, with %,d rows%s", alone.articles(), run, alone.rows(), ids);
        }
    }

    private void counts(DiffSummary summary) {
        line("%n%-9s  %-14s %-40s %7s %7s %7s", "table", "relation", "rule", "gone", "new", "changed");
        summary.counts()
                .forEach((group, counts) -> line(
                        "%-9s  %-14s %-40s %7d %7d %7d",
                        group.table(),
                        group.relation(),
                        group.rule(),
                        counts.getOrDefault(Kind.GONE, 0),
                        counts.getOrDefault(Kind.NEW, 0),
                        counts.getOrDefault(Kind.CHANGED, 0)));
    }

    private void columns(DiffSummary summary) {
        if (!summary.columns().isEmpty()) {
            line(
                    "%nchanged: %s",
                    summary.columns().entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .collect(Collectors.joining(", ")));
        }
    }

    private void examples(DiffSummary summary) {
        for (Map.Entry<DiffSummary.Group, Map<Kind, Integer>> entry :
                summary.counts().entrySet()) {
            DiffSummary.Group group = entry.getKey();
            entry.getValue().forEach((kind, count) -> {
                if (!summary.examples(group, kind).isEmpty()) {
                    line("%n%s: %s %s (%,d)", name(kind), group.relation(), group.rule(), count);
                    summary.examples(group, kind).forEach(this::example);
                }
            });
        }
    }

    private void example(Difference difference) {
        TableRow row = difference.row();
        String parties = RowText.joined(
                " / ", row.text("subject"), row.text("object"), shortened(row.text("content")), row.text("surface"));
        String rest =
                RowText.joined("  ", parties, row.text("modality"), row.text("date"), shortened(row.text("evidence")));
        line("  %s  %s", difference.article(), RowText.oneLine(rest));
        for (CellChange cell : difference.cells()) {
            line("      %s: %s → %s", cell.column(), shown(cell.before()), shown(cell.after()));
        }
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "(empty)" : RowText.oneLine(shortened(cell));
    }

    private static String shortened(String cell) {
        int length = cell.codePointCount(0, cell.length());
        return length <= LONGEST_CELL ? cell : cell.substring(0, cell.offsetByCodePoints(0, LONGEST_CELL)) + "…";
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append(System.lineSeparator());
    }
}
