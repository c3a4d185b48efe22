package io.kaidan.cli;

import io.kaidan.data.DataProblem;
import io.kaidan.pipeline.Kaidan;
import java.util.List;

/** Tells users which of their names hide shipped ones. */
final class Shadowed {
    private static final int MOST = 20;

    private Shadowed() {}

    /** Prints a line for each on standard error, of many the first. */
    static Kaidan tell(Kaidan kaidan, Console console) {
        List<DataProblem> shadows = kaidan.shadowed();
        shadows.stream().limit(MOST).forEach(console.err()::println);
        if (shadows.size() > MOST) {
            console.err().println("… and " + (shadows.size() - MOST) + " more names that hide shipped ones.");
        }
        return kaidan;
    }
}
