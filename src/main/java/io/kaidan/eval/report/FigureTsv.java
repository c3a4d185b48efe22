package io.kaidan.eval.report;

import io.kaidan.eval.score.Counts;
import java.util.List;
import java.util.Locale;

/** Figures as a table of tab-separated values: the file scores.tsv. */
public final class FigureTsv {
    private static final String HEADER = "measure\tvalue\tlow\thigh\tprecision\trecall\tgold\tsystem\thits\n";

    private FigureTsv() {}

    /**
     * One line a figure. {@code value} is F1 of a measure and the share of a slot; of a slot {@code hits} are right,
     * {@code gold} are all, and the other cells stay empty.
     */
    public static String of(List<Figure> figures) {
        StringBuilder text = new StringBuilder(HEADER);
        for (Figure figure : figures) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s\t%.4f\t%.4f\t%.4f\t",
                    figure.name(),
                    figure.value(),
                    figure.interval().low(),
                    figure.interval().high()));
            text.append(rest(figure)).append('\n');
        }
        return text.toString();
    }

    private static String rest(Figure figure) {
        if (figure.counts() == null) {
            return "\t\t" + figure.ratio().all() + "\t\t" + figure.ratio().right();
        }
        Counts counts = figure.counts();
        return String.format(
                Locale.ROOT,
                "%.4f\t%.4f\t%d\t%d\t%d",
                counts.precision(),
                counts.recall(),
                counts.gold(),
                counts.system(),
                counts.hits());
    }
}
