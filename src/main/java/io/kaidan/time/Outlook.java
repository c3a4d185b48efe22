package io.kaidan.time;

/** Which way a clause looks from the day of publication. */
enum Outlook {
    /** Its predicate is in the past tense (た). */
    PAST,
    /** Its predicate is in the non-past tense, or it holds a cue of the future. */
    AHEAD,
    /** Nothing tells: a headline or a sentence that ends in a noun. */
    OPEN
}
