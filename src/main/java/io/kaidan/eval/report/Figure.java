package io.kaidan.eval.report;

import io.kaidan.eval.score.Bootstrap;
import io.kaidan.eval.score.Bootstrap.Interval;
import io.kaidan.eval.score.Counts;
import io.kaidan.eval.score.Evaluation;
import io.kaidan.eval.score.Measure;
import io.kaidan.eval.score.Ratio;
import io.kaidan.eval.score.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of a report.
 *
 * @param name of the measure or slot
 * @param counts null for a slot
 * @param ratio null for a measure
 * @param interval of F1, or of the slot's share
 */
public record Figure(String name, Counts counts, Ratio ratio, Interval interval) {

    /** F1 of a measure, the share of a slot. */
    public double value() {
        return counts == null ? ratio.value() : counts.f1();
    }

    /** All figures of an evaluation that something was counted for: names, relations, then slots by name. */
    public static List<Figure> of(Evaluation evaluation) {
        List<Tally> tallies = evaluation.tallies();
        Tally total = evaluation.total();
        Bootstrap bootstrap = new Bootstrap(tallies.size());
        List<Figure> figures = new ArrayList<>();
        for (Measure measure : Stream.concat(Measure.ENTITIES.stream(), Measure.RELATIONS.stream())
                .toList()) {
            Counts counts = measure.of(total);
            if (counts.gold() + counts.system() > 0) {
                List<int[]> rows =
                        tallies.stream().map(tally -> row(measure.of(tally))).toList();
                Interval interval = bootstrap.interval(rows, sums -> new Counts(sums[0], sums[1], sums[2]).f1());
                figures.add(new Figure(measure.name(), counts, null, interval));
            }
        }
        total.ratios().forEach((name, ratio) -> {
            List<int[]> rows =
                    tallies.stream().map(tally -> row(tally.ratio(name))).toList();
            Interval interval = bootstrap.interval(rows, sums -> new Ratio(sums[0], sums[1]).value());
            figures.add(new Figure(name, null, ratio, interval));
        });
        return figures;
    }

    private static int[] row(Counts counts) {
        return new int[] {counts.hits(), counts.gold(), counts.system()};
    }

    private static int[] row(Ratio ratio) {
        return new int[] {ratio.right(), ratio.all()};
    }
}
