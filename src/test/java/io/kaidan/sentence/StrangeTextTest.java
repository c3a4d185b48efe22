package io.kaidan.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.document.AnnotatedText;
import io.kaidan.testing.Annotated;
import io.kaidan.testing.StrangeTexts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StrangeTextTest {
    /** The same texts in every build; -Dseed= tries others. */
    private static final long DEFAULT_SEED = 20_261_125;

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
        long seed = Long.getLong("seed", DEFAULT_SEED);
        return LongStream.range(seed, seed + 200)
                .mapToObj(s -> DynamicTest.dynamicTest("-Dseed=" + s, () -> {
                    String text = StrangeTexts.random(s);
                    assertEquals(
                            text, Annotated.text("", text).text().original().substring(1));
                }));
    }

    @TestFactory
    Stream<DynamicTest> fullWidthTextGivesTheSameAsHalfWidthText() {
        return LongStream.range(0, 50)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    String text = StrangeTexts.random(seed);
                    assertEquals(describe(Annotated.text("", text)), describe(Annotated.text("", wide(text))));
                }));
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c <= '~' ? c - '!' + '！' : c)));
        return wide.toString();
    }

    @Test
    void manyThreadsFindTheSame() {
        List<String> texts =
                LongStream.range(0, 100).mapToObj(StrangeTexts::random).toList();
        List<String> alone =
                texts.stream().map(text -> describe(Annotated.text("", text))).toList();
        List<String> together = texts.parallelStream()
                .map(text -> describe(Annotated.text("", text)))
                .toList();
        assertEquals(alone, together);
    }

    private static String describe(AnnotatedText text) {
        String tokens = IntStream.range(0, text.tokens().size())
                .mapToObj(i -> text.tokens().span(i)
                        + text.tokens().partOfSpeech(i)
                        + text.tokens().baseForm(i))
                .collect(Collectors.joining());
        return text.layout().brackets().toString() + text.layout().zones() + text.sentences() + tokens;
    }

    @Test
    void anArticleWithoutWordsHasNoSentences() {
        assertEquals(List.of(), Annotated.text("", "").sentences());
        assertEquals(List.of(), Annotated.text(" ", "\n　\n\r\n").sentences());
    }
}
