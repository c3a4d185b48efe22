package io.kaidan.eval.review.compare;

/**
 * A row that the systems treat differently.
 *
 * @param article id of the article or contrast text
 * @param relation MET, SAID, …; of a name its type; of a contrast set {@code CONTRAST} and the relation
 * @param rule the rule that found it, of a name the recogniser; empty where the system does not tell
 * @param detail of a slot which one, and what the gold, A and B have; else empty
 * @param row the row in one line, from the gold where that has it
 */
public record RowChange(Change change, String article, String relation, String rule, String detail, String row) {}
