package io.kaidan.batch.input;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to be read.
 *
 * @param name as the user named it, with {@code /} between folders; {@code -} for standard input
 * @param path where it is, or null for standard input
 * @param stem what the identifiers of its articles begin with when they have none of their own: unique in the run
 */
record InputFile(String name, Path path, String stem) implements InputSource {
    InputFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(stem, "stem");
    }

    boolean isStandardInput() {
        return path == null;
    }

    /** The identifier of an article that has none of its own. */
    String articleId(int number) {
        return stem + '#' + number;
    }
}
