package io.kaidan.eval.review.sample;

import io.kaidan.eval.format.TableRow;

/**
 * What stands around the evidence of a row.
 *
 * @param before the sentence before; empty where there is none or the text is not known
 * @param passage the sentences that hold the evidence; the evidence itself where the text is not known
 * @param begin offset of the passage in the article, in code points; -1 where it is not known
 * @param after the sentence after
 */
record Context(String before, String passage, int begin, String after) {

    /** No more than the evidence. */
    static Context evidence(TableRow row) {
        return new Context("", row.text("evidence"), row.number("begin"), "");
    }
}
