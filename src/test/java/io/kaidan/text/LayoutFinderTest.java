package io.kaidan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Bracket;
import io.kaidan.document.Zone;
import io.kaidan.testing.Annotated;
import io.kaidan.testing.Cases;
import io.kaidan.testing.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LayoutFinderTest {
    @TestFactory
    Stream<DynamicTest> zonesAreThoseOfTheCorpus() {
        return Cases.in("layout").stream()
                .map(c -> DynamicTest.dynamicTest(c.file() + ": " + c.name(), () -> check(Expectation.of(c))));
    }

    @TestFactory
    Stream<DynamicTest> bracketsAreThoseOfTheCorpus() {
        return Cases.in("bracket").stream()
                .map(c -> DynamicTest.dynamicTest(c.file() + ": " + c.name(), () -> checkBrackets(Expectation.of(c))));
    }

    private static void check(Expectation expectation) {
        AnnotatedText text = Annotated.text(expectation.given());
        List<String> found = new ArrayList<>();
        if (text.layout().opinion()) {
            found.add("OPINION");
        }
        for (Zone zone : text.layout().zones()) {
            found.add(zone.kind() + " " + text.text().surface(zone.span()));
        }
        assertEquals(String.join("\n", expectation.expected()), String.join("\n", found));
    }

    private static void checkBrackets(Expectation expectation) {
        AnnotatedText text = Annotated.text(expectation.given());
        List<String> found = new ArrayList<>();
        for (Bracket bracket : text.layout().brackets()) {
            String inner = text.text().surface(bracket.inner()).replace('\n', '⏎');
            found.add(bracket.depth() + " " + bracket.open() + " " + inner + (bracket.closed() ? "" : " UNCLOSED"));
        }
        assertEquals(String.join("\n", expectation.expected()), String.join("\n", found));
    }
}
