package io.kaidan.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.testing.Documents;
import io.kaidan.testing.StrangeTexts;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StrangeDocumentsTest {
    @TestFactory
    Stream<DynamicTest> invariantsHoldForStrangeTexts() {
        List<String> texts = StrangeTexts.all();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> DynamicTest.dynamicTest("text " + i, () -> {
                    String text = texts.get(i);
                    assertEquals('\n' + text, Documents.of("", text).article().text());
                }));
    }

    @TestFactory
    Stream<DynamicTest> invariantsHoldForRandomTexts() {
        long seed = Long.getLong("seed", new Random().nextLong());
        return LongStream.range(seed, seed + 100)
                .mapToObj(s -> DynamicTest.dynamicTest("-Dseed=" + s, () -> {
                    String headline = StrangeTexts.random(~s);
                    String body = StrangeTexts.random(s);
                    assertEquals(body, Documents.of(headline, body).article().body());
                }));
    }

    @Test
    void anEmptyArticleHasNothing() {
        assertEquals(List.of(), Documents.of("", "").relations());
        assertEquals(List.of(), Documents.of("", "").mentions());
    }
}
