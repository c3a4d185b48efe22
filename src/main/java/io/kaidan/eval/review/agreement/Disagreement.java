package io.kaidan.eval.review.agreement;

/**
 * Something that two annotators see differently.
 *
 * @param article its id
 * @param what {@code name}, {@code type} or {@code entity} of a name; the relation of a row that one has alone; relation
 *     and slot of a row that both have
 * @param one what the first has, empty for nothing
 * @param other what the second has, empty for nothing
 * @param where the name in its context, or the row
 */
public record Disagreement(String article, String what, String one, String other, String where) {}
