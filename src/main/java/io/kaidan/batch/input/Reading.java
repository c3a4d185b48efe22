package io.kaidan.batch.input;

/** What a reader finds next: an article or a problem. */
public sealed interface Reading permits ReadArticle, InputProblem {

    /** The file, as the user named it. */
    String input();

    /** From 1; 0 when the file as a whole is meant. */
    int line();
}
