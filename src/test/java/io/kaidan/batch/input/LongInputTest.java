package io.kaidan.batch.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongInputTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void aLineOfFiftyMegabytesSpoilsOnlyItself() throws IOException {
        Path file = folder.resolve("a.jsonl");
        byte[] megabyte = new byte[MEGABYTE];
        Arrays.fill(megabyte, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("{\"body\": \"一\"}\n{\"body\": \"".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
            out.write("\"}\n{\"body\": \"三\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(List.of("1 a#1", "2 LINE_TOO_LONG", "3 a#3"), read(file));
    }

    @Test
    void anArticleOverTheLimitIsReported() throws IOException {
        String longest = "あ".repeat(Corpus.MAX_CHARACTERS);
        Path json = folder.resolve("a.jsonl");
        Files.writeString(json, "{\"body\": \"" + longest + "\"}\n{\"body\": \"" + longest + "い\"}\n");
        assertEquals(List.of("1 a#1", "2 ARTICLE_TOO_LONG"), read(json));
        Path text = folder.resolve("b.txt");
        Files.writeString(text, "見出し\n" + (longest.substring(1000) + "\n").repeat(2));
        assertEquals(List.of("1 ARTICLE_TOO_LONG"), read(text));
        Path clippings = folder.resolve("c.txt");
        Files.writeString(
                clippings, "一\n2024.07.19\n\n" + (longest.substring(1000) + "\n").repeat(2) + "\n二\n2024.07.19\n");
        assertEquals(List.of("1 ARTICLE_TOO_LONG", "7 c#2"), read(clippings));
    }

    @Test
    void aLineAcrossTheEdgeOfTheBufferIsWhole() throws IOException {
        Path file = folder.resolve("a.jsonl");
        String body = "漢".repeat(50_000);
        Files.writeString(file, ("{\"headline\": \"" + body + "\"}\n").repeat(3));
        assertEquals(List.of("1 a#1", "2 a#2", "3 a#3"), read(file));
    }

    private List<String> read(Path file) {
        Corpus corpus =
                Corpus.open(List.of(file.toString()), null, null, folder.resolve("out"), InputStream.nullInputStream());
        List<String> found = new ArrayList<>();
        for (Reading reading = corpus.next(); reading != null; reading = corpus.next()) {
            found.add(reading.line() + " "
                    + (reading instanceof InputProblem problem
                            ? problem.code().name()
                            : ((ReadArticle) reading).article().id()));
        }
        return found;
    }
}
