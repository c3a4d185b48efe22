package io.kaidan.batch.input;

/** A file that cannot be read at all. */
final class UnreadableInput extends Exception {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    UnreadableInput(ProblemCode code, String message) {
        super(message);
        this.code = code;
    }

    ProblemCode code() {
        return code;
    }
}
