package io.kaidan.eval.report;

import io.kaidan.eval.score.Counts;
import io.kaidan.eval.score.Group;
import io.kaidan.eval.score.Scheme;
import io.kaidan.eval.score.SchemeCounts;
import java.util.List;
import java.util.Locale;

/** Figures as tables for the terminal. */
public final class FiguresText {
    private final StringBuilder text = new StringBuilder();

    private FiguresText() {}

    public static String of(Figures figures) {
        FiguresText text = new FiguresText();
        text.measures(figures.measures());
        text.slots(figures.slots());
        text.schemes(figures);
        return text.text.toString();
    }

    /** The counts of the parts of a set. */
    public static String of(List<Group> groups) {
        FiguresText text = new FiguresText();
        text.groups(groups);
        return text.text.toString();
    }

    private void measures(List<Figure> measures) {
        if (measures.isEmpty()) {
            return;
        }
        line("%-20s %5s  %-14s  %5s  %5s  %6s %6s %6s", "", "F1", "95 %", "P", "R", "gold", "system", "hits");
        for (Figure figure : measures) {
            Counts counts = figure.counts();
            line(
                    "%-20s %5.3f  [%5.3f, %5.3f]  %5.3f  %5.3f  %6d %6d %6d",
                    figure.name(),
                    counts.f1(),
                    figure.interval().low(),
                    figure.interval().high(),
                    counts.precision(),
                    counts.recall(),
                    counts.gold(),
                    counts.system(),
                    counts.hits());
        }
    }

    private void slots(List<Figure> slots) {
        if (slots.isEmpty()) {
            return;
        }
        line("%n%-30s %5s  %-14s", "slots and shares", "right", "95 %");
        for (Figure figure : slots) {
            line(
                    "%-30s %5.3f  [%5.3f, %5.3f]  %d of %d",
                    figure.name(),
                    figure.value(),
                    figure.interval().low(),
                    figure.interval().high(),
                    figure.ratio().right(),
                    figure.ratio().all());
        }
    }

    private void schemes(Figures figures) {
        if (figures.schemes().isEmpty()) {
            return;
        }
        line(
                "%n%-8s %-12s %5s  %-14s  %7s %9s %7s %6s %8s",
                "names by", "type", "F1", "95 %", "correct", "incorrect", "partial", "missed", "spurious");
        for (Scheme scheme : Scheme.values()) {
            figures.schemes().stream()
                    .filter(figure -> figure.scheme() == scheme)
                    .forEach(this::scheme);
            line("%-8s %-12s %5.3f", name(scheme), "(macro)", figures.macroF1(scheme));
        }
    }

    private void scheme(SchemeFigure figure) {
        SchemeCounts counts = figure.counts();
        line(
                "%-8s %-12s %5.3f  [%5.3f, %5.3f]  %7d %9d %7d %6d %8d",
                name(figure.scheme()),
                figure.type(),
                counts.f1(),
                figure.interval().low(),
                figure.interval().high(),
                counts.correct(),
                counts.incorrect(),
                counts.partial(),
                counts.missed(),
                counts.spurious());
    }

    private void groups(List<Group> groups) {
        line("%n%-30s %-14s %5s  %5s  %5s  %6s %6s %6s", "by", "", "F1", "P", "R", "gold", "system", "hits");
        for (Group group : groups) {
            Counts counts = group.counts();
            line(
                    "%-30s %-14s %5.3f  %5.3f  %5.3f  %6d %6d %6d",
                    group.value(),
                    group.measure(),
                    counts.f1(),
                    counts.precision(),
                    counts.recall(),
                    counts.gold(),
                    counts.system(),
                    counts.hits());
        }
    }

    private static String name(Scheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT);
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append(System.lineSeparator());
    }
}
