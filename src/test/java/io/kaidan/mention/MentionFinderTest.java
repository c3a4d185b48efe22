package io.kaidan.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.data.DataFile;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.testing.Annotated;
import io.kaidan.testing.Cases;
import io.kaidan.testing.Names;
import io.kaidan.testing.StrangeTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Cases in src/test/corpus/mention: names are marked {@code [P 岸田]}, with P, S, O or L for the type. Each line is a text
 * of its own; in a case that begins with {@code headline:}, the other lines are the body of one article. A line
 * {@code date: 2024-07-18} sets the publication date.
 */
class MentionFinderTest {
    private static final Names NAMES = new Names();
    private static final String HEADLINE = "headline: ";
    private static final String DATE = "date: ";

    @TestFactory
    Stream<DynamicTest> namesAreFoundAsInTheCorpus() {
        return Cases.in("mention").stream()
                .map(c -> DynamicTest.dynamicTest(c.file() + ": " + c.name(), () -> check(c.lines())));
    }

    @Test
    void aNameOfTheUserWinsOverAllOthers() {
        Names names = new Names(new DataFile("mine.tsv", "name\ttype\n米国防\tLOCATION\n"));
        AnnotatedText text = Annotated.text("", "米国防長官が到着した。");
        assertEquals("米国防", names.in(text, null).mentions().get(0).surface());
    }

    @Test
    void losersAreKeptWithAReason() {
        AnnotatedText text = Annotated.text("", "ザンビア軍は発表した。");
        assertEquals(
                List.of("ザンビア軍 (state+body) weighs more"),
                NAMES.in(text, null).losers().stream()
                        .filter(loser -> loser.candidate().type() == EntityType.STATE)
                        .map(Mentions.Loser::reason)
                        .toList());
    }

    @Test
    void strangeTextsAreReadWithoutComplaintAndTheSameTwice() {
        for (String strange : StrangeTexts.all()) {
            AnnotatedText text = Annotated.text("", strange.substring(0, Math.min(strange.length(), 5_000)));
            assertEquals(NAMES.in(text, null), NAMES.in(text, null));
        }
    }

    private static void check(List<String> lines) {
        LocalDate date = LocalDate.of(2024, 7, 18);
        String headline = null;
        StringBuilder body = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith(DATE)) {
                date = LocalDate.parse(line.substring(DATE.length()));
            } else if (line.startsWith(HEADLINE)) {
                headline = line.substring(HEADLINE.length());
            } else if (headline != null) {
                body.append(body.isEmpty() ? "" : "\n").append(line);
            } else {
                assertEquals(line, marked(date, "", plain(line)).substring(1));
            }
        }
        if (headline != null) {
            String expected = headline + "\n" + body;
            assertEquals(expected, marked(date, plain(headline), plain(body.toString())));
        }
    }

    private static String plain(String marked) {
        return marked.replaceAll("\\[[PSOL] |]", "");
    }

    private static String marked(LocalDate date, String headline, String body) {
        AnnotatedText text = Annotated.text(headline, body);
        StringBuilder marked = new StringBuilder(text.text().original());
        List<Mention> mentions = NAMES.in(text, date).mentions();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            marked.insert(mention.span().end(), ']');
            marked.insert(mention.span().begin(), "[" + mention.type().name().charAt(0) + " ");
        }
        return marked.toString();
    }
}
