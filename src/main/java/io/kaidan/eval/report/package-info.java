/**
 * Scores in, reports out: figures for the terminal, scores.tsv and scores.json, what was missed and wrong, and a page
 * with gold and system side by side ({@link io.kaidan.eval.report.HtmlReport}). Scores nothing itself. Of a set that is
 * held out only figures are written.
 *
 * <p>The page's template, style, words and scripts are files of their own beside the classes on the class path; the
 * scripts are put together in the order of a list, draw everything from JSON, and know no other file.
 */
package io.kaidan.eval.report;
