package io.kaidan.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.document.Article;
import io.kaidan.pipeline.Analysis;
import io.kaidan.pipeline.Kaidan;
import io.kaidan.testing.Cases;
import io.kaidan.testing.Expectation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which bunsetsu depends on which, and which frames have which roles: src/test/corpus/clause. */
class DependencyCorpusTest {
    private static final Kaidan KAIDAN = Kaidan.create();

    @TestFactory
    Stream<DynamicTest> everyBunsetsuDependsOnItsHead() {
        return Cases.in("clause").stream()
                .map(one -> DynamicTest.dynamicTest(one.file() + ": " + one.name(), () -> check(one)));
    }

    private static void check(Cases.Case one) {
        Expectation expectation = Expectation.of(one);
        String text = String.join("\n", expectation.given());
        boolean body = text.contains("。");
        Article article = Article.of("test", LocalDate.of(2024, 7, 19), body ? "" : text, body ? text : "");
        assertEquals(expectation.expected(), described(KAIDAN.analyze(article)));
    }

    private static List<String> described(Analysis analysis) {
        List<String> lines = new ArrayList<>();
        for (Passage passage : analysis.clauses().passages()) {
            for (Chunk chunk : passage.chunks()) {
                Chunk head = passage.headOf(chunk);
                lines.add(surface(analysis, chunk) + (head == null ? "" : " → " + surface(analysis, head)));
            }
        }
        return lines;
    }

    private static String surface(Analysis analysis, Chunk chunk) {
        return analysis.text().text().surface(chunk.span());
    }
}
