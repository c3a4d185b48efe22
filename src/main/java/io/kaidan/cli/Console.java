package io.kaidan.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** The streams of the terminal. */
record Console(InputStream in, PrintStream out, PrintStream err) {}
