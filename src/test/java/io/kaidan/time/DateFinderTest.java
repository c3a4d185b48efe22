package io.kaidan.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.DateExpression;
import io.kaidan.document.DateExpression.Basis;
import io.kaidan.document.Span;
import io.kaidan.testing.Annotated;
import io.kaidan.testing.StrangeTexts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DateFinderTest {
    private static final DateFinder FINDER = DateFinder.create();

    @TestFactory
    Stream<DynamicTest> datesHaveTheirValues() {
        return rows("dates.tsv")
                .map(row -> DynamicTest.dynamicTest(
                        name(row),
                        () -> assertEquals(
                                row.get("value"), value(row.get("text"), publication(row), row.get("expression")))));
    }

    @TestFactory
    Stream<DynamicTest> otherNumbersAndWordsAreNoDates() {
        return rows("no-dates.tsv")
                .map(row -> DynamicTest.dynamicTest(name(row), () -> {
                    AnnotatedText text = Annotated.text("", row.get("text"));
                    assertEquals(List.of(), FINDER.find(text, publication(row)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> eventsHaveTheDateThatGovernsThem() {
        return rows("events.tsv")
                .map(row -> DynamicTest.dynamicTest(name(row), () -> {
                    String marked = row.get("text");
                    AnnotatedText text = Annotated.text("", marked.replaceAll("[\\[\\]]", ""));
                    Span trigger = new Span(marked.indexOf("[") + 1, marked.indexOf("]"));
                    DateExpression date = FINDER.events(text, FINDER.find(text, publication(row)))
                            .of(trigger);
                    assertEquals(row.get("value"), date == null ? "" : date.value());
                }));
    }

    @TestFactory
    Stream<DynamicTest> datesOfStrangeTextsAreInOrder() {
        List<String> texts = StrangeTexts.all();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> DynamicTest.dynamicTest("text " + i, () -> assertTrue(areInOrder(texts.get(i)))));
    }

    @Test
    void aDateHasAReadingAhead() {
        DateExpression date = only("代表団は25日、到着した。");
        assertEquals("2018-05-25", date.value());
        assertEquals("2018-06-25", date.future());
    }

    @Test
    void theBasisTellsWhetherTheYearIsWritten() {
        assertEquals(Basis.EXPLICIT, only("2015年3月に会談した。").basis());
        assertEquals(Basis.RESOLVED, only("昨年3月に会談した。").basis());
    }

    @Test
    void onlyADateThatLeansOnAnotherIsAnaphoric() {
        assertTrue(only("同日、会談した。").anaphoric());
        assertEquals(false, only("18日、会談した。").anaphoric());
    }

    @Test
    void mistakesInTheWordListsAreAllReported() {
        Problems problems = new Problems();
        String head = "pattern\tunit\tanchor\toffset\texcept\tnot_after\tnot_before\texample\n";
        DataFile words = new DataFile("words.tsv", head + "N日\tdia\twritten\t\t\t\t\t\n今月\tmonth\there\tx\t\t\t\t\n");
        DataFile exclusions = new DataFile("not.tsv", "unit\tside\ttext\texample\nday\tnear\t間\t\nday\tafter\t(\t\n");
        DataFile cues = new DataFile("cues.tsv", "cue\twhere\texample\n予定\tthere\t\n");
        DataFile events = new DataFile("events.tsv", "kind\tword\texample\nheld\t行う\t\n");
        DateFinder.read(words, exclusions, cues, events, problems);
        assertEquals(
                List.of("cues.tsv:2", "events.tsv:2", "not.tsv:2", "not.tsv:3", "words.tsv:2", "words.tsv:3"),
                problems.sorted().stream().map(p -> p.file() + ":" + p.line()).toList());
    }

    private static DateExpression only(String body) {
        List<DateExpression> dates = FINDER.find(Annotated.text("", body), LocalDate.of(2018, 6, 20));
        assertEquals(1, dates.size());
        return dates.get(0);
    }

    private static boolean areInOrder(String body) {
        int end = 0;
        for (DateExpression date : FINDER.find(Annotated.text("", body), LocalDate.of(2018, 6, 20))) {
            if (date.span().begin() < end || date.span().isEmpty()) {
                return false;
            }
            end = date.span().end();
        }
        return true;
    }

    private static String value(String body, LocalDate publication, String expression) {
        AnnotatedText text = Annotated.text("", body);
        DateExpression found = null;
        for (DateExpression date : FINDER.find(text, publication)) {
            if (text.text().surface(date.span()).equals(expression)) {
                found = date;
            }
        }
        assertNotNull(found, "no date " + expression + " found");
        return found.value();
    }

    private static Stream<Tsv.Row> rows(String file) {
        Problems problems = new Problems();
        Tsv table = Tsv.read(
                DataFile.at(Path.of("src/test/corpus/time", file)),
                List.of("publication", "text", "value"),
                List.of("expression"),
                problems);
        problems.throwIfAny();
        return table.rows().stream();
    }

    private static String name(Tsv.Row row) {
        return "line " + row.line() + ": " + row.get("text") + " " + row.get("expression");
    }

    private static LocalDate publication(Tsv.Row row) {
        return row.get("publication").isEmpty() ? null : LocalDate.parse(row.get("publication"));
    }
}
