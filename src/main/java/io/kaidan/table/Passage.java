package io.kaidan.table;

/**
 * A stretch of an article's text as a table gives it.
 *
 * @param begin in code points from the start of the text
 * @param end exclusive
 * @param text its characters, verbatim
 */
public record Passage(int begin, int end, String text) {}
