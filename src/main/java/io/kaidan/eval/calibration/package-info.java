/**
 * How much a row's confidence is worth: the rows of a gold set, each right or wrong
 * ({@link io.kaidan.eval.calibration.RatedRow}), become the table of models/confidence.tsv
 * ({@link io.kaidan.eval.calibration.ConfidenceTable}) and the share that is right by confidence
 * ({@link io.kaidan.eval.calibration.Reliability}).
 *
 * <p>What this package does not do: it does not score; {@code eval.score} says which rows are right.
 */
package io.kaidan.eval.calibration;
