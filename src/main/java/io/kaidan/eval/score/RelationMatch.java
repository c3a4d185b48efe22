package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedRelation;
import java.util.List;

/**
 * A relation of the gold and the row of the system that gives it: both for a hit, the gold's alone for a miss, the
 * system's alone for one that is wrong.
 *
 * @param errors the slots of a hit that are wrong
 * @param falselyAsserted whether the system's row says that a meeting took place which the gold has only as planned,
 *     refused or wished for
 */
public record RelationMatch(
        AnnotatedRelation gold, AnnotatedRelation system, List<SlotError> errors, boolean falselyAsserted) {
    public RelationMatch {
        errors = List.copyOf(errors);
    }

    public boolean isHit() {
        return gold != null && system != null;
    }

    /** MET, SAID, … */
    public String type() {
        return (gold == null ? system : gold).type();
    }
}
