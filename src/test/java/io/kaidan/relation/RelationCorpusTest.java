package io.kaidan.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.document.Document;
import io.kaidan.document.Relation;
import io.kaidan.testing.Cases;
import io.kaidan.testing.Documents;
import io.kaidan.testing.Expectation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts and the rows they give: src/test/corpus/relation. */
class RelationCorpusTest {
    @TestFactory
    Stream<DynamicTest> everyTextGivesItsRows() {
        return Cases.in("relation").stream()
                .map(one -> DynamicTest.dynamicTest(one.file() + ": " + one.name(), () -> check(one)));
    }

    private static void check(Cases.Case one) {
        Expectation expectation = Expectation.of(one);
        String text = String.join("\n", expectation.given());
        boolean body = text.contains("。");
        Document document = Documents.of(body ? "" : text, body ? text : "");
        List<String> rows = document.relations().stream()
                .filter(r -> !r.type().equals("ROLE"))
                .map(RelationCorpusTest::row)
                .toList();
        List<String> wanted = expectation.expected().stream()
                .filter(line -> !line.startsWith("NOT ") && !line.startsWith("FIXME "))
                .toList();
        for (String line : expectation.expected()) {
            if (line.startsWith("NOT ")) {
                assertFalse(rows.contains(line.substring(4)), "must not give " + line.substring(4));
            } else if (line.startsWith("FIXME ")) {
                assertFalse(rows.contains(line.substring(6)), "works now, take FIXME away: " + line);
            } else {
                assertTrue(rows.contains(line), "does not give " + line + " but " + rows);
            }
        }
        if (expectation.expected().stream().noneMatch(line -> line.startsWith("FIXME "))) {
            assertEquals(
                    wanted.stream().sorted().toList(), rows.stream().sorted().toList(), "gives other rows too");
        }
    }

    /** {@code MET A | B | ASSERTED}, {@code SAID A | words | DIRECT}, {@code REPORTED A}. */
    private static String row(Relation relation) {
        String object = relation.object() == null ? "" : relation.object().name();
        String head = relation.type() + " " + relation.subject().name();
        if (!relation.content().isEmpty()) {
            String negated = relation.modality().name().equals("ASSERTED") ? "" : " " + relation.modality();
            return head + " | " + relation.content() + " | " + relation.form() + negated
                    + (object.isEmpty() ? "" : " | " + object);
        }
        return object.isEmpty() ? head : head + " | " + object + " | " + relation.modality();
    }
}
