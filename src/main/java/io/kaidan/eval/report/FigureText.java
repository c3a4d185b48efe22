package io.kaidan.eval.report;

import io.kaidan.eval.score.Counts;
import java.util.List;
import java.util.Locale;

/** Figures as a table for the terminal. */
public final class FigureText {

    private FigureText() {}

    public static String of(List<Figure> figures) {
        StringBuilder text = new StringBuilder();
        heading(text, String.format(Locale.ROOT, "%-20s %-5s  %-14s", "", "F1", "95 % interval"));
        figures.stream().filter(figure -> figure.counts() != null).forEach(figure -> line(text, measure(figure)));
        text.append(System.lineSeparator());
        heading(text, String.format(Locale.ROOT, "%-30s %-5s  %-14s", "slots, and shares", "right", "95 % interval"));
        figures.stream().filter(figure -> figure.ratio() != null).forEach(figure -> line(text, slot(figure)));
        return text.toString();
    }

    private static String measure(Figure figure) {
        Counts counts = figure.counts();
        return String.format(
                Locale.ROOT,
                "%-20s %5.3f  [%5.3f, %5.3f]  P %5.3f  R %5.3f   gold %,d, system %,d, hits %,d",
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

    private static String slot(Figure figure) {
        return String.format(
                Locale.ROOT,
                "%-30s %5.3f  [%5.3f, %5.3f]   %,d of %,d",
                figure.name(),
                figure.value(),
                figure.interval().low(),
                figure.interval().high(),
                figure.ratio().right(),
                figure.ratio().all());
    }

    private static void heading(StringBuilder text, String heading) {
        line(text, heading.stripTrailing());
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }
}
