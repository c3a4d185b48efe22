package io.kaidan.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.document.Relation;
import io.kaidan.testing.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "大野外相は10日、ロシアを訪問した。, ''",
        "田村首相は「大野外相は10日、ロシアを訪問した」と述べた。, 田村",
        "田村首相は、大野外相が10日、ロシアを訪問したと述べた。, 田村",
        "聯合ニュースは、大野外相が10日、ロシアを訪問したと報じた。, 聯合ニュース",
        "聯合ニュースによると、大野外相は10日、ロシアを訪問した。, 聯合ニュース",
        "大野外相は10日、ロシアを訪問した。聯合ニュースが伝えた。, 聯合ニュース",
        "大野外相は10日、ロシアを訪問した。相場は下げた。聯合ニュースが伝えた。, ''",
        "大野外相は10日、ロシアを訪問したという。, HEARSAY",
        "聯合ニュースによると、田村首相は、大野外相が10日、ロシアを訪問したと述べた。, 田村"
    })
    void aVisitRestsOnTheWordOf(String text, String whose) {
        assertEquals(whose, row(text, "VISITED").attributedTo());
    }

    @Test
    void aReportItselfIsTheArticlesOwn() {
        assertEquals("", row("聯合ニュースが19日伝えた。", "REPORTED").attributedTo());
    }

    private static Relation row(String text, String type) {
        return Documents.of("", text).relations().stream()
                .filter(r -> r.type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
