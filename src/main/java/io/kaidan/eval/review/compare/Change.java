package io.kaidan.eval.review.compare;

/** What may become of a row from one system to another. The order is that of reports. */
public enum Change {
    /** Of the gold, found by the second system only. */
    GAINED("found by B only"),
    /** Of the gold, found by the first system only. */
    LOST("found by A only"),
    /** Not of the gold, given by the second system only. */
    NEW_WRONG("wrong, B only"),
    /** Not of the gold, given by the first system only. */
    GONE_WRONG("wrong, A only"),
    /** A slot of a row that both found, wrong in the first system only. */
    SLOT_MENDED("slot wrong in A only"),
    /** A slot of a row that both found, wrong in the second system only. */
    SLOT_SPOILT("slot wrong in B only");

    private final String description;

    Change(String description) {
        this.description = description;
    }

    /** In words. */
    public String description() {
        return description;
    }
}
