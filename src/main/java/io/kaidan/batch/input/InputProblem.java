package io.kaidan.batch.input;

import java.util.Objects;

/**
 * Something that could not be read or annotated.
 *
 * @param input the file, as the user named it
 * @param line from 1; 0 when the file as a whole is meant
 * @param articleId the article, empty when unknown
 * @param message what was wrong and what to do, in plain English
 */
public record InputProblem(String input, int line, String articleId, ProblemCode code, String message)
        implements Reading, InputSource {
    public InputProblem {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }
}
