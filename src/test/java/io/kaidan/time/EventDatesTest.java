package io.kaidan.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.DateExpression;
import io.kaidan.document.DateExpression.Basis;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Span;
import io.kaidan.testing.Annotated;
import io.kaidan.testing.StrangeTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EventDatesTest {
    private static final DateFinder FINDER = DateFinder.create();
    private static final int SHORT = 500;
    private static final Entity MINISTER = entity(1, "田中");
    private static final Entity OTHER = entity(2, "鈴木");
    private static final Entity HOST = entity(3, "陳");

    @Test
    void aDateIsCarriedToTheNextEventOfTheSameParty() {
        DateExpression date = carried("田中氏は18日、会談した。田中氏は成果を強調した。", MINISTER);
        assertEquals("2018-06-18", date.value());
        assertEquals(Basis.CARRIED, date.basis());
    }

    @Test
    void aDateIsNotCarriedToAnotherParty() {
        assertNull(carried("田中氏は18日、会談した。鈴木氏は成果を強調した。", OTHER));
    }

    @Test
    void theOneDateOnWhichTwoMetIsCarriedToOthersBesideThem() {
        DateExpression date = carried("田中氏は18日、会談した。鈴木氏は成果を強調した。", OTHER, Set.of(MINISTER, HOST));
        assertEquals("2018-06-18", date.value());
    }

    @Test
    void theOneDateIsNotCarriedPastASentenceToOthers() {
        assertNull(carried("田中氏は18日、会談した。一。鈴木氏は成果を強調した。", OTHER, Set.of(MINISTER, HOST)));
    }

    @Test
    void withTwoDatesNoneIsCarriedToOthers() {
        PastEvents before = new PastEvents();
        AnnotatedText text = Annotated.text("", "田中氏は17日、訪問した。18日に会談した。鈴木氏は成果を強調した。");
        EventDates events = FINDER.events(text, FINDER.find(text, LocalDate.of(2018, 6, 20)));
        for (String word : List.of("訪問", "会談")) {
            Span event = span(text, word);
            before.add(new DatedEvent(event, Set.of(MINISTER, HOST), events.of(event)));
        }
        assertNull(events.carried(span(text, "強調"), Set.of(OTHER), before));
    }

    @Test
    void aDateIsNotCarriedBackward() {
        assertNull(carried("田中氏は成果を強調した。田中氏は18日、会談した。", MINISTER));
    }

    @Test
    void aMonthIsNotCarried() {
        assertNull(carried("田中氏は5月、会談した。田中氏は成果を強調した。", MINISTER));
    }

    @Test
    void aDateIsNotCarriedToWhatWasBefore() {
        assertNull(carried("田中氏は18日、会談した。田中氏はこれまで成果を強調した。", MINISTER));
    }

    @Test
    void aDateIsNotCarriedIntoThePresentTense() {
        assertNull(carried("田中氏は18日、会談した。田中氏は成果を強調する。", MINISTER));
    }

    @Test
    void aDateIsNotCarriedIntoAQuotation() {
        assertNull(carried("田中氏は18日、会談した。「議長が成果を強調したと聞いた」。", MINISTER));
    }

    @Test
    void aDateIsNotCarriedOverManySentences() {
        assertNull(carried("田中氏は18日、会談した。一。二。三。四。田中氏は成果を強調した。", MINISTER));
    }

    @TestFactory
    Stream<DynamicTest> anyWordOfAStrangeTextMayBeATrigger() {
        List<String> texts = StrangeTexts.all();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> DynamicTest.dynamicTest("text " + i, () -> {
                    AnnotatedText text = Annotated.text(
                            "",
                            "18日、"
                                    + texts.get(i)
                                            .substring(
                                                    0,
                                                    Math.min(SHORT, texts.get(i).length())) + "18日");
                    List<DateExpression> dates = FINDER.find(text, LocalDate.of(2018, 6, 20));
                    EventDates events = FINDER.events(text, dates);
                    for (int token = 0; token < text.tokens().size(); token++) {
                        DateExpression date = events.of(text.tokens().span(token));
                        assertTrue(date == null || dates.contains(date));
                    }
                }));
    }

    /** The date carried to 強調 from the event 会談 in which 田中 took part. */
    private static DateExpression carried(String body, Entity party) {
        return carried(body, party, Set.of(MINISTER));
    }

    /** The date carried to 強調 from the event 会談 of some parties. */
    private static DateExpression carried(String body, Entity party, Set<Entity> met) {
        AnnotatedText text = Annotated.text("", body);
        EventDates events = FINDER.events(text, FINDER.find(text, LocalDate.of(2018, 6, 20)));
        Span meeting = span(text, "会談");
        DatedEvent event = new DatedEvent(meeting, met, events.of(meeting));
        PastEvents before = new PastEvents();
        before.add(event);
        return events.carried(span(text, "強調"), Set.of(party), before);
    }

    private static Span span(AnnotatedText text, String word) {
        int begin = text.text().original().indexOf(word);
        return new Span(begin, begin + word.length());
    }

    private static Entity entity(int number, String name) {
        return new Entity(number, EntityType.PERSON, name, "", "", "", List.of());
    }
}
