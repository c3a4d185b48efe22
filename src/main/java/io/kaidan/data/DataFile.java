package io.kaidan.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A UTF-8 text file with its name.
 *
 * @param name how messages call it: {@code gazetteers/states.tsv}, or the path that the user gave
 * @param text its content without byte-order mark
 */
public record DataFile(String name, String text) {

    /**
     * Reads a file that ships with the toolkit.
     *
     * @param name path below {@code io/kaidan/}, such as {@code gazetteers/states.tsv}
     * @throws IllegalStateException if the class path lacks it
     */
    public static DataFile shipped(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream("/io/kaidan/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the class path has no io/kaidan/" + name);
            }
            return new DataFile(name, decode(name, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws DataException if the file cannot be read or is not UTF-8 */
    public static DataFile at(Path path) {
        try {
            return new DataFile(path.toString(), decode(path.toString(), Files.readAllBytes(path)));
        } catch (IOException e) {
            throw failure(path.toString(), "cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** Its lines; the number of the first is 1. */
    public List<String> lines() {
        return text.lines().toList();
    }

    private static String decode(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw failure(name, "is not UTF-8; save it as UTF-8");
        }
    }

    private static DataException failure(String name, String message) {
        return new DataException(List.of(new DataProblem(name, 0, message)));
    }
}
