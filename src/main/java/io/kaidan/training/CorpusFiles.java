package io.kaidan.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a corpus: one file, or all of a folder in the order of their names. */
final class CorpusFiles {
    private CorpusFiles() {}

    static List<Path> in(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file ->
                            file.toString().endsWith(".json") || file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }
}
