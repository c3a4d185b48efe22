package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedRelation;
import java.util.List;

/**
 * A relation of the gold beside the row of the system that gives it, or comes close to it.
 *
 * @param gold null for {@link Outcome#WRONG}; may be null for {@link Outcome#FALSE}
 * @param system null for {@link Outcome#MISSED}
 * @param errors in what the two differ
 */
public record RelationFinding(
        Outcome outcome, AnnotatedRelation gold, AnnotatedRelation system, List<SlotError> errors) {
    public RelationFinding {
        errors = List.copyOf(errors);
    }

    /** MET, SAID, … */
    public String type() {
        return (gold == null ? system : gold).type();
    }
}
