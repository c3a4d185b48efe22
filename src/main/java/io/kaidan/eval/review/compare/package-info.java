/**
 * Two evaluations on the same gold in; the difference of every figure with its p-value, and what was gained and lost row
 * by row, out. Of a set that is held out there are figures only.
 */
package io.kaidan.eval.review.compare;
