package io.kaidan.eval.review.compare;

import io.kaidan.eval.score.Evaluation;
import java.util.List;

/**
 * Two systems, A and B, on the same gold.
 *
 * @param figures every figure of both
 * @param rows what they treat differently; empty for a set that is held out
 * @param heldOut whether only figures may be shown
 */
public record SystemComparison(List<FigureDifference> figures, List<RowChange> rows, boolean heldOut) {
    public SystemComparison {
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
    }

    /** @param one the evaluation of A, on the very gold of {@code other} */
    public static SystemComparison of(Evaluation one, Evaluation other) {
        boolean heldOut = one.heldOut() || other.heldOut();
        List<RowChange> rows = heldOut ? List.of() : RowChanges.of(one, other);
        return new SystemComparison(new FigureDifferences(one, other).compute(), rows, heldOut);
    }
}
