package io.kaidan.eval.review.compare;

import java.util.Locale;

/** A comparison as tab-separated values. */
public final class ComparisonTsv {
    private ComparisonTsv() {}

    /** The file compare.tsv, one line a figure; p is empty where there is none. */
    public static String figures(SystemComparison comparison) {
        StringBuilder text = new StringBuilder("measure\ta\tb\tdifference\tp\ta_counts\tb_counts\n");
        for (FigureDifference figure : comparison.figures()) {
            String p = Double.isNaN(figure.p()) ? "" : String.format(Locale.ROOT, "%.4f", figure.p());
            text.append(String.format(
                    Locale.ROOT,
                    "%s\t%.4f\t%.4f\t%.4f\t%s\t%s\t%s\n",
                    figure.name(),
                    figure.one(),
                    figure.other(),
                    figure.difference(),
                    p,
                    figure.oneCounts(),
                    figure.otherCounts()));
        }
        return text.toString();
    }

    /** The file compare-rows.tsv, one line a row that A and B treat differently. */
    public static String rows(SystemComparison comparison) {
        StringBuilder text = new StringBuilder("change\trelation\trule\tarticle_id\trow\tdetail\n");
        for (RowChange row : comparison.rows()) {
            String change = row.change().name().toLowerCase(Locale.ROOT);
            text.append(String.join("\t", change, row.relation(), row.rule(), row.article(), row.row(), row.detail()))
                    .append('\n');
        }
        return text.toString();
    }
}
