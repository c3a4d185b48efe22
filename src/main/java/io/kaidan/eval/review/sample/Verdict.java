package io.kaidan.eval.review.sample;

/** What a person says of a row, from the best to the worst. */
enum Verdict {
    RIGHT,
    PARTLY,
    WRONG
}
