/**
 * What people look through: two systems against one gold ({@code compare}), two runs without gold ({@code diff}), random
 * rows of a run to be judged and what the judgements say ({@code sample}), two annotators of the same articles
 * ({@code agreement}). This package holds what they share; it prints nothing and annotates nothing.
 */
package io.kaidan.eval.review;
