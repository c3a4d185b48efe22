/**
 * Two annotations of the same articles in, counts and findings out. {@link io.kaidan.eval.score.ArticleScorer} compares
 * one article; everything else adds up what it counts.
 *
 * <p>The measures of relations are those of the project's gold standard, defined in eval/README.md; those of entities
 * follow SemEval-2013 task 9.1 as well. Nothing here reads or writes files.
 */
package io.kaidan.eval.score;
