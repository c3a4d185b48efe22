package io.kaidan.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.document.AnnotatedText;
import io.kaidan.testing.Annotated;
import io.kaidan.testing.Cases;
import io.kaidan.testing.Expectation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SentenceSplitterTest {
    @TestFactory
    Stream<DynamicTest> sentencesAreThoseOfTheCorpus() {
        return Cases.in("sentence").stream()
                .map(c -> DynamicTest.dynamicTest(c.file() + ": " + c.name(), () -> check(Expectation.of(c))));
    }

    private static void check(Expectation expectation) {
        AnnotatedText text = Annotated.text(expectation.given());
        List<String> sentences = text.sentences().stream()
                .map(sentence -> text.text().surface(sentence.span()).replace('\n', '⏎'))
                .toList();
        assertEquals(String.join("\n", expectation.expected()), String.join("\n", sentences));
    }
}
