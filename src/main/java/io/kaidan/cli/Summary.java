package io.kaidan.cli;

import io.kaidan.batch.RunCounts;
import io.kaidan.batch.RunReport;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The few lines that tell what a run did. */
final class Summary {
    private Summary() {}

    static String of(RunReport report, Path out) {
        RunCounts counts = report.counts();
        StringBuilder text = new StringBuilder();
        line(text, "articles", counts.articles(), counts.duplicates() == 0 ? "" : counts.duplicates() + " repeated");
        line(text, "mentions", counts.mentions(), "");
        line(text, "entities", counts.entities(), "");
        line(text, "relations", counts.relationCount(), list(counts.relations()));
        line(text, "errors", counts.errorCount(), list(counts.errors()));
        text.append(String.format(
                Locale.ROOT,
                "%-10s %,10.1f  %s articles a second%n",
                "seconds",
                report.seconds(),
                rate(report.rate())));
        text.append(String.format(Locale.ROOT, "tables in  %s%n", out));
        return text.toString();
    }

    /** With a decimal where there are few. */
    static String rate(double articlesPerSecond) {
        return String.format(Locale.ROOT, articlesPerSecond < 10 ? "%.1f" : "%,.0f", articlesPerSecond);
    }

    private static void line(StringBuilder text, String name, long count, String detail) {
        text.append(String.format(Locale.ROOT, "%-10s %,10d  %s", name, count, detail)
                .stripTrailing());
        text.append(System.lineSeparator());
    }

    private static String list(Map<?, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s %,d", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
