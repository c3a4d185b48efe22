package io.kaidan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The cases of a folder of src/test/corpus: a line {@code ==== name}, then lines; {@code #} begins a comment. */
public final class Cases {
    /** A case with its lines. */
    public record Case(String file, String name, List<String> lines) {}

    private Cases() {}

    /** All cases below {@code src/test/corpus/<folder>}, in order of files and lines. */
    public static List<Case> in(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/test/corpus", folder))) {
            List<Case> cases = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                read(file, cases);
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path file, List<Case> cases) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("==== ")) {
                cases.add(new Case(file.getFileName().toString(), line.substring(5), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#") && !cases.isEmpty()) {
                cases.get(cases.size() - 1).lines().add(line);
            }
        }
    }
}
