package io.kaidan.eval.report;

import io.kaidan.eval.score.Bootstrap;
import io.kaidan.eval.score.Bootstrap.Interval;
import io.kaidan.eval.score.ContrastScorer;
import io.kaidan.eval.score.Counts;
import io.kaidan.eval.score.Evaluation;
import io.kaidan.eval.score.Measure;
import io.kaidan.eval.score.Ratio;
import io.kaidan.eval.score.Scheme;
import io.kaidan.eval.score.SchemeCounts;
import io.kaidan.eval.score.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All figures of an evaluation, with 95 % intervals over articles; over groups for contrast sets.
 *
 * @param articles how many there are
 * @param lines measures in the order of reports, then slots by name; only what something was counted for
 * @param schemes names under the schemes of SemEval-2013
 */
public record Figures(int articles, List<Figure> lines, List<SchemeFigure> schemes) {
    public Figures {
        lines = List.copyOf(lines);
        schemes = List.copyOf(schemes);
    }

    public static Figures of(Evaluation evaluation) {
        return new Computation(evaluation).figures();
    }

    /** The measures. */
    public List<Figure> measures() {
        return lines.stream().filter(line -> !line.isSlot()).toList();
    }

    public List<Figure> slots() {
        return lines.stream().filter(Figure::isSlot).toList();
    }

    /** The mean F1 of the types that there are, under one scheme: rare types weigh as much as frequent ones. */
    public double macroF1(Scheme scheme) {
        return schemes.stream()
                .filter(figure -> figure.scheme() == scheme && !figure.type().equals(Tally.ALL_TYPES))
                .mapToDouble(figure -> figure.counts().f1())
                .average()
                .orElse(0);
    }

    private static final class Computation {
        private final Evaluation evaluation;
        private final Tally total;
        private final List<Tally> articles;
        private final List<Tally> groups;
        private final Bootstrap overArticles;
        private final Bootstrap overGroups;

        Computation(Evaluation evaluation) {
            this.evaluation = evaluation;
            total = evaluation.total();
            articles = evaluation.tallies();
            groups = ContrastScorer.tallies(evaluation.contrasts());
            overArticles = new Bootstrap(articles.size());
            overGroups = new Bootstrap(groups.size());
        }

        Figures figures() {
            List<Figure> lines = new ArrayList<>();
            for (Measure measure : Measure.of(evaluation.types(), total)) {
                Counts counts = measure.counts(total);
                if (counts.gold() + counts.system() > 0) {
                    lines.add(new Figure(measure.name(), counts, null, interval(measure)));
                }
            }
            total.ratios().forEach((name, ratio) -> {
                if (ratio.all() > 0) {
                    lines.add(new Figure(name, null, ratio, interval(name)));
                }
            });
            return new Figures(articles.size(), lines, schemes());
        }

        private Interval interval(Measure measure) {
            List<int[]> rows = articles.stream()
                    .map(measure::counts)
                    .map(counts -> new int[] {counts.hits(), counts.gold(), counts.system()})
                    .toList();
            return overArticles.interval(rows, sums -> new Counts(sums[0], sums[1], sums[2]).f1());
        }

        private Interval interval(String slot) {
            boolean contrast = slot.startsWith(ContrastScorer.PREFIX);
            List<int[]> rows = (contrast ? groups : articles)
                    .stream()
                            .map(tally -> tally.ratio(slot))
                            .map(ratio -> new int[] {ratio.right(), ratio.all()})
                            .toList();
            Bootstrap bootstrap = contrast ? overGroups : overArticles;
            return bootstrap.interval(rows, sums -> new Ratio(sums[0], sums[1]).value());
        }

        private List<SchemeFigure> schemes() {
            List<SchemeFigure> figures = new ArrayList<>();
            for (Scheme scheme : Scheme.values()) {
                for (Map.Entry<String, SchemeCounts> entry :
                        total.schemes(scheme).entrySet()) {
                    SchemeCounts counts = entry.getValue();
                    if (counts.possible() + counts.actual() > 0) {
                        Interval interval = interval(scheme, entry.getKey());
                        figures.add(new SchemeFigure(scheme, entry.getKey(), counts, interval));
                    }
                }
            }
            return figures;
        }

        private Interval interval(Scheme scheme, String type) {
            List<int[]> rows = articles.stream()
                    .map(tally -> tally.schemes(scheme).getOrDefault(type, SchemeCounts.NONE))
                    .map(SchemeCounts::toArray)
                    .toList();
            return overArticles.interval(rows, sums -> SchemeCounts.of(sums).f1());
        }
    }
}
