package io.kaidan.eval.score;

/** How a name or a relation came out when gold and system are laid side by side. */
public enum Outcome {
    /** Right in every slot. */
    HIT,
    /** Right, but for a slot that is scored by itself. */
    SLOT,
    /** Counted as missed and as wrong, but gold and system agree in part: another type, another speaker. */
    CLOSE,
    /** A meeting that is said to have taken place, which the gold has only as planned, refused or wished for. */
    FALSE,
    /** In the gold alone. */
    MISSED,
    /** In the system's output alone. */
    WRONG
}
