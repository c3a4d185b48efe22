/**
 * How well clauses are analysed: sentences of a dependency corpus ({@link io.kaidan.eval.syntax.GoldSentence}) and the
 * passages that the toolkit makes of their raw text become counts ({@link io.kaidan.eval.syntax.SyntaxScores}).
 *
 * <p>What this package does not do: it knows neither names nor relations.
 */
package io.kaidan.eval.syntax;
