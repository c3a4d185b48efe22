package io.kaidan.eval.review.agreement;

import io.kaidan.eval.review.CohenKappa;
import java.util.List;
import java.util.Locale;

/** Agreement for the terminal; the figures of evaluation are told elsewhere. */
public final class AgreementText {
    private final StringBuilder text = new StringBuilder();

    private AgreementText() {}

    /** The kappas, each with the labels that were confused. */
    public static String kappas(AnnotatorAgreement agreement) {
        AgreementText report = new AgreementText();
        report.line("%n%-30s %6s  %6s  %s", "", "kappa", "agreed", "of");
        agreement.kappas().forEach(report::kappa);
        return report.text.toString();
    }

    /** One line a disagreement, tab-separated: article, what, A's, B's, where. */
    public static List<String> disagreements(AnnotatorAgreement agreement) {
        return agreement.disagreements().stream()
                .map(one -> String.join(
                        "\t", one.article(), one.what(), orNone(one.one()), orNone(one.other()), one.where()))
                .toList();
    }

    private void kappa(String name, CohenKappa kappa) {
        if (kappa.all() == 0) {
            line("%-30s %6s", name, "-");
            return;
        }
        String value = Double.isNaN(kappa.kappa()) ? "-" : String.format(Locale.ROOT, "%.3f", kappa.kappa());
        line("%-30s %6s  %6.3f  %,d", name, value, kappa.observed(), kappa.all());
        for (String one : kappa.labels()) {
            for (String other : kappa.labels()) {
                if (!one.equals(other) && kappa.count(one, other) > 0) {
                    line("    A %s, B %s: %,d", orNone(one), orNone(other), kappa.count(one, other));
                }
            }
        }
    }

    private static String orNone(String value) {
        return value.isEmpty() ? "none" : value;
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append(System.lineSeparator());
    }
}
