package io.kaidan.table;

/**
 * A row of the error table: what could not be read or annotated.
 *
 * @param input the file, as the user named it
 * @param line from 1; 0 when the file as a whole is meant
 * @param articleId the article, empty when unknown
 * @param code from the list of problem codes
 * @param message what was wrong and what to do, in plain English
 */
public record ErrorRow(String input, int line, String articleId, String code, String message) {}
