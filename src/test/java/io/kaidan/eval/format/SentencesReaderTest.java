package io.kaidan.eval.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kaidan.data.DataException;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.CodePointSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentencesReaderTest {
    @TempDir
    private Path folder;

    @Test
    void aSentenceIsAnArticleWithoutHeadline() throws IOException {
        AnnotatedArticle article = read("""
                {"source":"c","split":"test","id":"1","text":"𠮷田は日本人。","mentions":[[0,2,"人名"],[3,5,"地名"]]}
                """).get(0);
        assertEquals("c:1", article.id());
        assertEquals("c", article.outlet());
        assertEquals("", article.headline());
        assertEquals("𠮷田は日本人。", article.body());
        assertEquals(new CodePointSpan(1, 3), article.mentions().get(0).span());
        assertEquals("日本", article.mentions().get(1).surface());
        assertEquals("地名", article.mentions().get(1).type());
    }

    @Test
    void mistakesAreToldByLine() throws IOException {
        String good = "{\"id\":\"1\",\"text\":\"田村\",\"mentions\":[]}\n";
        for (String mention : List.of(
                "[0,3,\"P\"]", "[2,1,\"P\"]", "[-1,1,\"P\"]", "[0,1]", "[\"0\",1,\"P\"]", "[0,99999999999,\"P\"]")) {
            assertEquals(
                    folder.resolve("s.jsonl")
                            + ":2: sentence 2 has a mention that is not [begin, end, label] with 0 ≤ begin < end ≤ 2",
                    mistake(good + "{\"id\":\"2\",\"text\":\"田村\",\"mentions\":[" + mention + "]}\n"));
        }
        assertEquals(
                folder.resolve("s.jsonl") + ":2: sentence.mentions is no list of [begin, end, label]",
                mistake(good + "{\"id\":\"2\",\"text\":\"田村\"}\n"));
        assertEquals(
                folder.resolve("s.jsonl") + ": article 1 stands in " + folder.resolve("s.jsonl") + " too",
                mistake(good + good));
    }

    private String mistake(String text) {
        return assertThrows(DataException.class, () -> read(text)).getMessage();
    }

    private List<AnnotatedArticle> read(String text) throws IOException {
        Path file = folder.resolve("s.jsonl");
        Files.writeString(file, text);
        return AnnotationFiles.read(List.of(file)).articles();
    }
}
