package io.kaidan.eval.review.compare;

import io.kaidan.eval.score.Bootstrap;
import io.kaidan.eval.score.ContrastScorer;
import io.kaidan.eval.score.Counts;
import io.kaidan.eval.score.Evaluation;
import io.kaidan.eval.score.Measure;
import io.kaidan.eval.score.PairedBootstrap;
import io.kaidan.eval.score.Ratio;
import io.kaidan.eval.score.Tally;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Computes the figures of two evaluations on one gold, and their differences. */
final class FigureDifferences {
    private final Evaluation one;
    private final Evaluation other;
    private final Tally oneTotal;
    private final Tally otherTotal;
    private final PairedBootstrap overArticles;
    private final PairedBootstrap overGroups;

    FigureDifferences(Evaluation one, Evaluation other) {
        this.one = one;
        this.other = other;
        this.oneTotal = one.total();
        this.otherTotal = other.total();
        this.overArticles = new PairedBootstrap(one.articles().size());
        this.overGroups =
                new PairedBootstrap(ContrastScorer.tallies(one.contrasts()).size());
    }

    /** Measures in the order of reports, then slots by name; only what something was counted for. */
    List<FigureDifference> compute() {
        List<FigureDifference> differences = new ArrayList<>();
        Set<Measure> measures = new LinkedHashSet<>(Measure.of(one.types(), oneTotal));
        measures.addAll(Measure.of(other.types(), otherTotal));
        for (Measure measure : measures) {
            Counts counts = measure.counts(oneTotal).plus(measure.counts(otherTotal));
            if (counts.gold() + counts.system() > 0) {
                differences.add(difference(measure));
            }
        }
        Set<String> slots = new TreeSet<>(oneTotal.ratios().keySet());
        slots.addAll(otherTotal.ratios().keySet());
        for (String slot : slots) {
            if (oneTotal.ratio(slot).all() + otherTotal.ratio(slot).all() > 0) {
                differences.add(difference(slot));
            }
        }
        return differences;
    }

    private FigureDifference difference(Measure measure) {
        Counts a = measure.counts(oneTotal);
        Counts b = measure.counts(otherTotal);
        double p = overArticles.pValue(
                rows(measure, one.tallies()),
                rows(measure, other.tallies()),
                sums -> new Counts(sums[0], sums[1], sums[2]).f1());
        return new FigureDifference(measure.name(), a.f1(), b.f1(), text(a), text(b), p);
    }

    private FigureDifference difference(String slot) {
        Ratio a = oneTotal.ratio(slot);
        Ratio b = otherTotal.ratio(slot);
        boolean contrast = slot.startsWith(ContrastScorer.PREFIX);
        Bootstrap.Statistic share = sums -> new Ratio(sums[0], sums[1]).value();
        double p = contrast
                ? overGroups.pValue(
                        rows(slot, ContrastScorer.tallies(one.contrasts())),
                        rows(slot, ContrastScorer.tallies(other.contrasts())),
                        share)
                : overArticles.pValue(rows(slot, one.tallies()), rows(slot, other.tallies()), share);
        return new FigureDifference(slot, a.value(), b.value(), text(a), text(b), p);
    }

    private static List<int[]> rows(Measure measure, List<Tally> tallies) {
        return tallies.stream()
                .map(measure::counts)
                .map(counts -> new int[] {counts.hits(), counts.gold(), counts.system()})
                .toList();
    }

    private static List<int[]> rows(String slot, List<Tally> tallies) {
        return tallies.stream()
                .map(tally -> tally.ratio(slot))
                .map(ratio -> new int[] {ratio.right(), ratio.all()})
                .toList();
    }

    private static String text(Counts counts) {
        return counts.hits() + " hits, " + counts.system() + " given";
    }

    private static String text(Ratio ratio) {
        return ratio.right() + " of " + ratio.all();
    }
}
