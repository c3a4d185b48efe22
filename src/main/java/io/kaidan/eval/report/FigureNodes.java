package io.kaidan.eval.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaidan.eval.score.Bootstrap.Interval;
import io.kaidan.eval.score.Counts;

/** Counts and intervals as fields of a JSON object. */
final class FigureNodes {
    private FigureNodes() {}

    /** @param f1 the name of the field that holds F1 */
    static void counts(ObjectNode node, String f1, Counts counts) {
        node.put(f1, counts.f1())
                .put("precision", counts.precision())
                .put("recall", counts.recall())
                .put("gold", counts.gold())
                .put("system", counts.system())
                .put("hits", counts.hits());
    }

    static void interval(ObjectNode node, Interval interval) {
        node.put("low", interval.low()).put("high", interval.high());
    }
}
