package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.format.AnnotationFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Articles written in the format of gold files, for tests. */
final class GoldTexts {
    private GoldTexts() {}

    /**
     * An article of 19 July 2024.
     *
     * @param body with its names marked
     * @param relations the objects of the list
     */
    static AnnotatedArticle article(String body, String... relations) {
        String json = """
                {"id": "a", "date": "2024-07-19", "headline": "", "body": "%s", "relations": [%s]}
                """.formatted(body, String.join(", ", relations));
        try {
            Path file = Files.createTempFile("gold", ".json");
            try {
                Files.writeString(file, json);
                return AnnotationFiles.read(List.of(file)).articles().get(0);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
