package io.kaidan.cli;

/** What the program tells its caller. */
final class ExitCode {
    /** All went well. */
    static final int OK = 0;
    /** Some articles failed; the others are in the tables. */
    static final int SOME_FAILED = 1;
    /** What was compared is different. */
    static final int DIFFERENT = 1;
    /** Nothing could be done: wrong arguments, faulty data files, no article, no output. */
    static final int NOTHING_DONE = 2;

    private ExitCode() {}
}
