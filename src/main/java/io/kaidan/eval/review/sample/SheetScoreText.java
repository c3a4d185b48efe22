package io.kaidan.eval.review.sample;

import io.kaidan.eval.review.RowText;
import io.kaidan.eval.score.Bootstrap.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What judged sheets say, for the terminal. */
public final class SheetScoreText {
    private static final String ROW = "%-14s %-40s %6s %5d %6d %5d  %5s %-14s  %5s %-14s  %8d";

    private final StringBuilder text = new StringBuilder();

    private SheetScoreText() {}

    public static String of(SheetScore score) {
        SheetScoreText report = new SheetScoreText();
        report.precision(score);
        report.overall(score);
        score.agreements().forEach(report::agreement);
        return report.text.toString();
    }

    private void precision(SheetScore score) {
        line(
                "%-14s %-40s %6s %5s %6s %5s  %5s %-14s  %5s %-14s  %8s",
                "", "", "in run", "right", "partly", "wrong", "right", "95 %", "+part", "95 %", "unjudged");
        Map<String, Long> populations = score.populations();
        score.byRelation()
                .forEach((relation, precision) ->
                        row(relation, "", populations.get(relation).toString(), precision));
        line("");
        score.byRule().forEach((group, precision) -> row(group.relation(), group.rule(), "", precision));
    }

    private void row(String relation, String rule, String population, Precision precision) {
        boolean judged = precision.judged() > 0;
        line(
                ROW,
                relation,
                rule,
                population,
                precision.right(),
                precision.partly(),
                precision.wrong(),
                judged ? share(precision.strict()) : "-",
                judged ? interval(precision.strictInterval()) : "",
                judged ? share(precision.lenient()) : "-",
                judged ? interval(precision.lenientInterval()) : "",
                precision.unjudged());
    }

    private void overall(SheetScore score) {
        StratifiedEstimate strict = score.strict();
        if (strict == null) {
            line("%nNo row is judged.");
            return;
        }
        StratifiedEstimate lenient = score.lenient();
        List<String> without = score.byRelation().entrySet().stream()
                .filter(entry -> entry.getValue().judged() == 0)
                .map(Map.Entry::getKey)
                .toList();
        line(
                "%nOf all rows of the run%s %s are right %s, %s right or partly right %s.",
                without.isEmpty() ? "" : " (without " + String.join(", ", without) + ", of which none is judged)",
                share(strict.share()),
                interval(strict.interval()),
                share(lenient.share()),
                interval(lenient.interval()));
    }

    private void agreement(JudgeAgreement agreement) {
        double kappa = agreement.kappa().kappa();
        line(
                "%n%s and %s judged %d rows alike of %d (%.1f %%), kappa %s",
                agreement.one(),
                agreement.other(),
                agreement.kappa().agreed(),
                agreement.kappa().all(),
                100 * agreement.kappa().observed(),
                Double.isNaN(kappa) ? "-" : share(kappa));
        for (JudgeAgreement.Pair pair : agreement.disagreements()) {
            line(
                    "  %s  %s %s: %s; %s",
                    pair.one().row(),
                    pair.one().relation(),
                    RowText.oneLine(pair.one().fact()),
                    said(pair.one()),
                    said(pair.other()));
        }
    }

    private static String said(Judgement judgement) {
        String note = judgement.note().isBlank() ? "" : " – " + RowText.oneLine(judgement.note());
        return judgement.judge() + " " + judgement.inWords() + note;
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String interval(Interval interval) {
        return String.format(Locale.ROOT, "[%.3f, %.3f]", interval.low(), interval.high());
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append(System.lineSeparator());
    }
}
