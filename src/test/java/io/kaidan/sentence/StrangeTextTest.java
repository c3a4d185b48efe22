package io.kaidan.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.document.AnnotatedText;
import io.kaidan.testing.Annotated;
import io.kaidan.testing.StrangeTexts;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StrangeTextTest {
    @TestFactory
    Stream<DynamicTest> invariantsHoldForStrangeTexts() {
        List<String> texts = StrangeTexts.all();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> DynamicTest.dynamicTest("text " + i, () -> {
                    assertTrue(Annotated.text("", texts.get(i)).text().length() > 0);
                    assertTrue(Annotated.text(texts.get(i), "").text().length() > 0);
                }));
    }

    @TestFactory
    Stream<DynamicTest> invariantsHoldForRandomTexts() {
        long seed = Long.getLong("seed", new Random().nextLong());
        return LongStream.range(seed, seed + 200)
                .mapToObj(s -> DynamicTest.dynamicTest("-Dseed=" + s, () -> {
                    String text = StrangeTexts.random(s);
                    assertEquals(
                            text, Annotated.text("", text).text().original().substring(1));
                }));
    }

    @Test
    void theSameTextGivesTheSameResult() {
        String text = StrangeTexts.random(1);
        AnnotatedText one = Annotated.text("", text);
        AnnotatedText other = Annotated.text("", text);
        assertEquals(one.sentences(), other.sentences());
        assertEquals(one.layout(), other.layout());
    }

    @Test
    void anArticleWithoutWordsHasNoSentences() {
        assertEquals(List.of(), Annotated.text("", "").sentences());
        assertEquals(List.of(), Annotated.text(" ", "\n　\n\r\n").sentences());
    }
}
