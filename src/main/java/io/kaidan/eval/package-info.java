/**
 * Evaluation: annotated articles in, figures and reports out. {@code annotation} holds the nouns, {@code format} reads
 * and writes files, {@code score} compares, {@code report} and {@code review} tell people. This package itself joins
 * them with the pipeline. Nothing else in the program depends on it but the command line.
 */
package io.kaidan.eval;
