/**
 * Scores in, reports out: figures for the terminal, scores.tsv and scores.json, and what was missed and wrong. Scores
 * nothing itself. Of a set that is held out only figures are written.
 */
package io.kaidan.eval.report;
