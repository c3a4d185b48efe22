package io.kaidan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int exitCode = KaidanCommand.run(System.in, out, err, arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** Japanese text goes out as UTF-8 whatever the locale: Java 17 would turn it into question marks in plain C locales. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
