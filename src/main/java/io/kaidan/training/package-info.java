/**
 * Training of the statistical name tagger: corpora and public lists of names become model files, and labelled texts
 * become scores.
 *
 * <p>What this package does not do: it holds no learning algorithm (the tagger's package does), and nothing that
 * annotates articles needs it.
 */
package io.kaidan.training;
