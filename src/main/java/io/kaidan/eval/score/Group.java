package io.kaidan.eval.score;

/**
 * The counts of one part of a set.
 *
 * @param dimension what the set is split by
 * @param value the part: an outlet, a year, a rule
 * @param measure a type of names or of relations
 */
public record Group(Breakdown dimension, String value, String measure, Counts counts) {}
