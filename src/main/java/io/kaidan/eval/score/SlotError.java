package io.kaidan.eval.score;

/**
 * A slot that is wrong in a row that is right.
 *
 * @param slot such as {@code MET place}
 * @param wanted what the gold has, empty for nothing
 * @param given what the system gave, empty for nothing
 */
public record SlotError(String slot, String wanted, String given) {}
