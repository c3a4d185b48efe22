package io.kaidan.eval.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Whether confidence means what it says: of the rows that have 0.8, are 80 of a hundred right? */
public final class Reliability {
    private static final double[] EDGES = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01};

    private final List<RatedRow> rows;
    private final ToDoubleFunction<RatedRow> confidence;

    /** @param confidence of a row, between 0 and 1 and neither of them */
    public Reliability(List<RatedRow> rows, ToDoubleFunction<RatedRow> confidence) {
        this.rows = List.copyOf(rows);
        this.confidence = confidence;
    }

    /** Mean of −ln of the probability given to what is the case. */
    public double logLoss() {
        return rows.stream()
                .mapToDouble(row -> {
                    double p = Math.min(0.99, Math.max(0.01, confidence.applyAsDouble(row)));
                    return -Math.log(row.right() ? p : 1 - p);
                })
                .average()
                .orElse(0);
    }

    /** Expected calibration error: how far the share of right rows is from their confidence, over the bins by their rows. */
    public double calibrationError() {
        double error = 0;
        for (int bin = 0; bin + 1 < EDGES.length; bin++) {
            List<RatedRow> of = in(bin);
            error += of.size() * Math.abs(mean(of) - share(of));
        }
        return error / Math.max(1, rows.size());
    }

    private List<RatedRow> in(int bin) {
        return rows.stream()
                .filter(row ->
                        confidence.applyAsDouble(row) >= EDGES[bin] && confidence.applyAsDouble(row) < EDGES[bin + 1])
                .toList();
    }

    private double mean(List<RatedRow> of) {
        return of.stream().mapToDouble(confidence).average().orElse(0);
    }

    private static double share(List<RatedRow> of) {
        return of.stream().mapToDouble(row -> row.right() ? 1 : 0).average().orElse(0);
    }

    /** A Markdown table: confidence, rows, mean confidence, share that is right; below it calibration error and log loss. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(
                List.of("| confidence | rows | mean confidence | right |", "| --- | --- | --- | --- |"));
        for (int bin = 0; bin + 1 < EDGES.length; bin++) {
            List<RatedRow> of = in(bin);
            if (!of.isEmpty()) {
                lines.add(String.format(
                        Locale.ROOT,
                        "| %.2f to %.2f | %d | %.3f | %.3f |",
                        EDGES[bin],
                        Math.min(1, EDGES[bin + 1]),
                        of.size(),
                        mean(of),
                        share(of)));
            }
        }
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%d rows, %.3f right; expected calibration error %.3f; log loss %.3f",
                rows.size(),
                share(rows),
                calibrationError(),
                logLoss()));
        return lines;
    }
}
