package io.kaidan.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.data.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggerTrainingTest {
    @TempDir
    private Path folder;

    @Test
    void corporaBecomeAModelAndScores() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : List.of("ハドソン", "ベイカー", "ヘンドリクス", "マクレガン", "ロドゲス", "オルマンド")) {
            lines.add(sentence("train", name));
        }
        lines.add(sentence("test", "カルヴェルソン"));
        Path corpus = Files.write(folder.resolve("corpus.jsonl"), lines);
        Path article = Files.writeString(
                folder.resolve("a.json"),
                "{\"id\":\"a\",\"headline\":\"{{ブラウナー|P}}さん到着\",\"body\":\"{{ブラウナー|P}}さんが着いた。\"}");
        Path names = Files.writeString(folder.resolve("names.tsv"), "name\tclass\n高梨\tsurname\n健一\tgiven\n");
        List<String> progress = new ArrayList<>();
        Map<String, Scores> scores = new TaggerTraining(
                        List.of(corpus, article), List.of(names), List.of(), Set.of(), progress::add)
                .run(folder.resolve("out"));
        assertEquals("{made-up=PERSON 100.0 (P 100.0 R 100.0)  all 100.0 (P 100.0 R 100.0)}", scores.toString());
        assertTrue(Files.size(folder.resolve("out/names-crf.bin")) > 0);
        assertTrue(Files.size(folder.resolve("out/name-lists.bin")) > 0);
        assertTrue(progress.get(0).endsWith("2 names, " + Files.size(folder.resolve("out/name-lists.bin")) + " bytes"));
    }

    @Test
    void articlesWithoutLabelsAreLabelledUnlessTheyHoldASentenceOfTheTestPart() throws IOException {
        Path corpus = Files.write(
                folder.resolve("corpus.jsonl"), List.of(sentence("train", "ハドソン"), sentence("test", "カルヴェルソン")));
        Path news = Files.write(
                folder.resolve("news.jsonl"),
                List.of(
                        "{\"id\":\"n-1\",\"headline\":\"到着\",\"body\":\"ヘンドリクス首相が着いた。\"}",
                        "{\"id\":\"n-2\",\"headline\":\"到着\",\"body\":\"夜、 𠮷カルヴェルソンさんが着いた。\"}"));
        List<String> progress = new ArrayList<>();
        new TaggerTraining(List.of(corpus), List.of(), List.of(news), Set.of(), progress::add)
                .run(folder.resolve("out"));
        assertTrue(progress.contains("1 articles to label, of 1"), progress.toString());
    }

    @Test
    void aBrokenLineIsReportedWithItsNumber() throws IOException {
        Path corpus = Files.write(folder.resolve("corpus.jsonl"), List.of(sentence("train", "ハドソン"), "{"));
        TaggerTraining training = new TaggerTraining(List.of(corpus), List.of(), List.of(), Set.of(), line -> {});
        assertEquals(
                corpus + ":2: is not JSON, expected one object a line",
                assertThrows(DataException.class, () -> training.run(folder.resolve("out")))
                        .getMessage());
    }

    /** The name may hold no character outside the basic plane: offsets are code points. */
    private static String sentence(String split, String name) {
        return "{\"source\":\"made-up\",\"split\":\"" + split + "\",\"id\":\"1\",\"text\":\"𠮷" + name
                + "さんが着いた。\",\"mentions\":[[1," + (1 + name.length()) + ",\"人名\"],[0,1,\"製品名\"]]}";
    }
}
