/**
 * Two runs in, their differences out, without gold and on corpora of any size: both runs are read side by side, article
 * by article, and no more than one article's rows are in memory.
 *
 * <p>Rows have no identifier that outlives a run. Two relations are one row if relation, subject, object and the span of
 * the content are the same and their evidence overlaps (a meeting may have its parties turned); two names if they have
 * the same span. A row that is in both but differs in another column has changed; every other row is gone or new. Numbers
 * that only count within an article ({@code row}, {@code event}, the entities') are not compared.
 */
package io.kaidan.eval.review.diff;
