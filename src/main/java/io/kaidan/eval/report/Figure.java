package io.kaidan.eval.report;

import io.kaidan.eval.score.Bootstrap.Interval;
import io.kaidan.eval.score.Counts;
import io.kaidan.eval.score.Ratio;

/**
 * A line of a report: a measure with its counts, or a slot with its ratio.
 *
 * @param name of the measure or slot
 * @param counts null for a slot
 * @param ratio null for a measure
 * @param interval of F1, or of the slot's share
 */
public record Figure(String name, Counts counts, Ratio ratio, Interval interval) {

    public boolean isSlot() {
        return counts == null;
    }

    /** F1 of a measure, the share of a slot. */
    public double value() {
        return isSlot() ? ratio.value() : counts.f1();
    }
}
