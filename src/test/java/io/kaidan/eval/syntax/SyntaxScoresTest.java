package io.kaidan.eval.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.data.DataException;
import io.kaidan.pipeline.Kaidan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxScoresTest {
    /** 大統領が | 会長の | 招きで | 東京を | 訪れた。 */
    private static final String SIMPLE = """
            {"id":"a","split":"test","text":"大統領が会長の招きで東京を訪れた。",\
            "chunks":[[0,4,4,"D"],[4,7,2,"D"],[7,10,4,"D"],[10,13,4,"D"],[13,17,-1,"D"]],\
            "phrases":[[0,4,4,"D"],[4,7,2,"D"],[7,10,4,"D"],[10,13,4,"D"],[13,17,-1,"D"]],\
            "predicates":[{"phrase":4,"cases":{"ガ":[{"phrase":0}],"ヲ":[{"phrase":3}]}}]}""";

    /** 首相は | 会長が | 書いた | 本を | 読んだ。: the nearest noun with が is not who reads. */
    private static final String RELATIVE = """
            {"id":"b","split":"test","text":"首相は会長が書いた本を読んだ。",\
            "chunks":[[0,3,4,"D"],[3,6,2,"D"],[6,9,3,"D"],[9,11,4,"D"],[11,15,-1,"D"]],\
            "phrases":[[0,3,4,"D"],[3,6,2,"D"],[6,9,3,"D"],[9,11,4,"D"],[11,15,-1,"D"]],\
            "predicates":[{"phrase":2,"cases":{"ガ":[{"phrase":1}]}},{"phrase":4,"cases":{"ガ":[{"phrase":0}]}}]}""";

    /** The ガ is in a sentence before: nothing is to be found. */
    private static final String ELSEWHERE = """
            {"id":"c","split":"test","text":"東京を訪れた。","chunks":[[0,3,1,"D"],[3,7,-1,"D"]],\
            "phrases":[[0,3,1,"D"],[3,7,-1,"D"]],\
            "predicates":[{"phrase":1,"cases":{"ガ":[{"sentence":-1,"phrase":0}]}}]}""";

    @TempDir
    private Path folder;

    private SyntaxScores scores(String... lines) throws IOException {
        Path file = folder.resolve("corpus.jsonl");
        Files.write(file, List.of(lines));
        return SyntaxScores.of(Kaidan.create(), GoldSentences.read(file, "test"));
    }

    @Test
    void countsSubjectsAndHeads() throws IOException {
        SyntaxScores scores = scores(SIMPLE);
        assertEquals(1.0, scores.nominative());
        assertEquals(1.0, scores.nearestNominative());
        assertEquals(1.0, scores.attachment());
        assertEquals(List.of(), scores.errors());
    }

    @Test
    void theNearestNounIsNotAlwaysTheSubject() throws IOException {
        SyntaxScores scores = scores(RELATIVE);
        assertEquals(1.0, scores.nominative());
        assertEquals(0.5, scores.nearestNominative());
    }

    @Test
    void whatIsElsewhereIsNotExpected() throws IOException {
        assertTrue(scores(ELSEWHERE).lines().get(0).contains("0 of 0"));
    }

    @Test
    void aWrongHeadIsTold() throws IOException {
        String wrong = SIMPLE.replace("[7,10,4,\"D\"]", "[7,10,3,\"D\"]");
        assertTrue(scores(wrong).errors().get(0).startsWith("a\tDE\t招きで\tgold 東京を\tgot 訪れた。"));
    }

    @Test
    void aHeadThatIsNoLaterBunsetsuIsNotCounted() throws IOException {
        for (int head : new int[] {1, 2, 5}) {
            SyntaxScores scores = scores(SIMPLE.replace("[7,10,4,\"D\"]", "[7,10," + head + ",\"D\"]"));
            assertEquals(1.0, scores.attachment(), "head " + head);
            assertEquals(List.of(), scores.errors(), "head " + head);
        }
    }

    @Test
    void otherPartsOfTheCorpusAreLeftOut() throws IOException {
        assertTrue(
                scores(SIMPLE.replace("\"test\"", "\"train\"")).lines().get(0).contains("0 of 0"));
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        DataException broken = assertThrows(DataException.class, () -> scores(SIMPLE, "{\"id\":\"x\""));
        assertTrue(broken.getMessage().contains("corpus.jsonl:2"), broken.getMessage());
    }
}
