/**
 * Rows of a run in, review sheets out, judged sheets in, precision out. A sheet holds random rows of each relation, drawn
 * in one pass with a fixed seed, with what a person needs to judge them; it knows how many rows of each relation the run
 * has, so that judgements of the sheet tell about the run. What was missed, no sheet of rows can tell.
 */
package io.kaidan.eval.review.sample;
