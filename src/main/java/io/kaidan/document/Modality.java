package io.kaidan.document;

/** Whether what a relation tells took place. */
public enum Modality {
    /** It took or takes place. */
    ASSERTED,
    /** It is scheduled, arranged or announced. */
    PLANNED,
    /** It did not happen, was refused or cancelled. */
    NEGATED,
    /** It is wished for, proposed, conditional or speculated about. */
    HYPOTHETICAL
}
