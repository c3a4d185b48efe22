package io.kaidan.batch.output;

/** The output cannot be written; the message says why and what to do. */
public final class OutputException extends Exception {
    private static final long serialVersionUID = 1L;

    OutputException(String message, Throwable cause) {
        super(message, cause);
    }
}
