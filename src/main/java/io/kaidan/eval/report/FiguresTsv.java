package io.kaidan.eval.report;

import io.kaidan.eval.score.Counts;
import io.kaidan.eval.score.Group;
import io.kaidan.eval.score.SchemeCounts;
import java.util.List;
import java.util.Locale;

/** Figures as tab-separated values. */
public final class FiguresTsv {
    private static final String FIGURES = "measure\tvalue\tlow\thigh\tprecision\trecall\tgold\tsystem\thits\n";
    private static final String GROUPS = "by\tpart\tmeasure\tf1\tprecision\trecall\tgold\tsystem\thits\n";

    private FiguresTsv() {}

    /**
     * The file scores.tsv, one line a figure. {@code value} is F1 of a measure and the share of a slot. Of a slot {@code
     * hits} are those that are right and {@code gold} are all. Schemes are called {@code semeval.strict.PERSON}.
     */
    public static String of(Figures figures) {
        StringBuilder text = new StringBuilder(FIGURES);
        for (Figure figure : figures.lines()) {
            text.append(head(figure)).append(rest(figure)).append('\n');
        }
        for (SchemeFigure figure : figures.schemes()) {
            text.append(scheme(figure)).append('\n');
        }
        return text.toString();
    }

    /** The file breakdown.tsv, one line a part of the set and a measure. */
    public static String of(List<Group> groups) {
        StringBuilder text = new StringBuilder(GROUPS);
        for (Group group : groups) {
            Counts counts = group.counts();
            text.append(String.format(
                    Locale.ROOT,
                    "%s\t%s\t%s\t%.4f\t%s\n",
                    group.dimension().name().toLowerCase(Locale.ROOT),
                    group.value().replaceAll("\\s", " "),
                    group.measure(),
                    counts.f1(),
                    counts(counts)));
        }
        return text.toString();
    }

    private static String head(Figure figure) {
        return String.format(
                Locale.ROOT,
                "%s\t%.4f\t%.4f\t%.4f\t",
                figure.name(),
                figure.value(),
                figure.interval().low(),
                figure.interval().high());
    }

    private static String rest(Figure figure) {
        return figure.isSlot()
                ? "\t\t" + figure.ratio().all() + "\t\t" + figure.ratio().right()
                : counts(figure.counts());
    }

    private static String counts(Counts counts) {
        return String.format(
                Locale.ROOT,
                "%.4f\t%.4f\t%d\t%d\t%d",
                counts.precision(),
                counts.recall(),
                counts.gold(),
                counts.system(),
                counts.hits());
    }

    private static String scheme(SchemeFigure figure) {
        SchemeCounts counts = figure.counts();
        return String.format(
                Locale.ROOT,
                "semeval.%s.%s\t%.4f\t%.4f\t%.4f\t%.4f\t%.4f\t%d\t%d\t%.1f",
                figure.scheme().name().toLowerCase(Locale.ROOT),
                figure.type(),
                counts.f1(),
                figure.interval().low(),
                figure.interval().high(),
                counts.precision(),
                counts.recall(),
                counts.possible(),
                counts.actual(),
                counts.hits());
    }
}
