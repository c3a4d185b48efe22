package io.kaidan.eval.review.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ReviewSheetTest {
    private static final String HEADER = "article_id,row,relation,subject,subject_begin,subject_end,object,content,"
            + "content_begin,content_end,form,modality,attributed_to,date,place,begin,end,evidence,rule\n";

    @TempDir
    private Path folder;

    private Path run(String... rows) throws IOException {
        Files.writeString(folder.resolve("relations.csv"), HEADER + String.join("\n", rows) + "\n");
        return folder;
    }

    private static String meeting(int number) {
        return "a," + number + ",MET,佐藤,,,田中,,,,,ASSERTED,,,,,,,met.with";
    }

    private static List<String> rows(RowSample sample) {
        return sample.rows().stream()
                .map(row -> row.text("relation") + row.text("row"))
                .toList();
    }

    @Test
    void soManyRowsOfEachRelationAreDrawnInTheOrderOfTheRun() throws IOException {
        Path run =
                run(meeting(1), meeting(2), "a,3,SAID,佐藤,,,,進める,,,,ASSERTED,,,,,,,said.verb", meeting(4), meeting(5));
        RowSample sample = RowSample.draw(run, 2, 1);
        assertEquals(Map.of("MET", 4L, "SAID", 1L), sample.populations());
        assertEquals(2, sample.drawn("MET"));
        List<String> rows = rows(sample);
        assertEquals(3, rows.size());
        assertEquals("SAID3", rows.get(2));
        assertTrue(rows.get(0).compareTo(rows.get(1)) < 0, rows::toString);
        assertEquals(rows, rows(RowSample.draw(run, 2, 1)));
    }

    @Test
    void moreRowsOfOneRelationDoNotChangeWhatIsDrawnOfAnother() throws IOException {
        String[] meetings = Stream.iterate(1, n -> n + 1)
                .limit(40)
                .map(ReviewSheetTest::meeting)
                .toArray(String[]::new);
        List<String> alone = rows(RowSample.draw(run(meetings), 5, 9));
        String[] more = Stream.concat(Stream.of("a,99,ROLE,佐藤,,,,首相,,,,ASSERTED,,,,,,,r"), Stream.of(meetings))
                .toArray(String[]::new);
        List<String> together = rows(RowSample.draw(run(more), 5, 9));
        assertEquals(alone, together.subList(0, 5));
        assertNotEquals(alone, rows(RowSample.draw(run(meetings), 5, 10)));
    }

    @TestFactory
    Stream<DynamicTest> factsAreSentences() {
        return Stream.of(
                        List.of(
                                "MET,佐藤,,,田中,,,,PHONE,ASSERTED,,2024-07-18,東京",
                                "佐藤 met 田中 by phone at 東京 on 2024-07-18"),
                        List.of("MET,佐藤,,,田中,,,,IN_PERSON,PLANNED,,2024-08,", "佐藤 is to meet 田中 in 2024-08"),
                        List.of("MET,佐藤,,,田中,,,,VIDEO,NEGATED,HEARSAY,,", "佐藤 did not meet 田中 by video (hearsay)"),
                        List.of("SAID,佐藤,,,田中,進める,,,DIRECT,ASSERTED,,,", "佐藤 said to 田中 「進める」 (quoted)"),
                        List.of("SAID,佐藤,,,,進める,,,HEADLINE,NEGATED,,,", "佐藤 did not say 「進める」 (in the headline)"),
                        List.of("REPORTED,架空通信,,,,,,,,ASSERTED,,2024,", "架空通信 reported it in 2024"),
                        List.of("VISITED,佐藤,,,韓国,,,,,HYPOTHETICAL,架空通信,,", "佐藤 may visit 韓国 (according to 架空通信)"),
                        List.of("ROLE,佐藤,,,日本,首相,,,FORMER,ASSERTED,,,", "佐藤 was 首相 of 日本"),
                        List.of("ROLE,佐藤,,,,首相,,,,ASSERTED,,,", "佐藤 is 首相"),
                        List.of("SIGNED,佐藤,,,条約,,,,,PLANNED,,,", "佐藤 – SIGNED – 条約 – PLANNED"))
                .map(one -> dynamicTest(one.get(1), () -> {
                    RowSample sample = RowSample.draw(run("a,1," + one.get(0) + ",,,,rule"), 1, 1);
                    assertEquals(one.get(1), FactText.of(sample.rows().get(0)));
                }));
    }

    @Test
    void sentencesAroundTheEvidenceComeFromTheArticles() throws IOException {
        Path news = Files.writeString(
                folder.resolve("news.jsonl"),
                "{\"id\": \"a\", \"headline\": \"見出し\", \"body\": \"𠮷田氏が来た。佐藤氏は田中氏と会った。雨が降った。\"}\n");
        // The text begins with the headline and a line feed; 𠮷 is one character.
        String row = "a,1,MET,佐藤,11,13,田中,,,,,ASSERTED,,,,11,21,佐藤氏は田中氏と会っ,met.with";
        RowSample sample = RowSample.draw(run(row, "b,1,ROLE,佐藤,,,,首相,,,,ASSERTED,,,,0,2,首相,r"), 5, 1);
        Contexts contexts = read(sample, news);
        assertEquals(
                new Context("𠮷田氏が来た。", "佐藤氏は田中氏と会った。", 11, "雨が降った。"),
                contexts.of(sample.rows().get(0)));
        assertEquals(Set.of("b"), contexts.missing());
        assertEquals(new Context("", "首相", 0, ""), contexts.of(sample.rows().get(1)));
        String page = page(sample, contexts);
        assertTrue(
                page.contains("{\"text\":\"佐藤\",\"marks\":[\"evidence\",\"subject\"]},{\"text\":\"氏は田中氏と会っ\","
                        + "\"marks\":[\"evidence\"]},{\"text\":\"た。\",\"marks\":[]}"),
                page);
    }

    @Test
    void anArticleWithAnotherTextGivesNoContext() throws IOException {
        Path news = Files.writeString(folder.resolve("news.jsonl"), "{\"id\": \"a\", \"body\": \"別の記事だ。\"}\n");
        RowSample sample = RowSample.draw(run("a,1,MET,佐藤,,,田中,,,,,ASSERTED,,,,1,4,佐藤氏,met.with"), 5, 1);
        Contexts contexts = read(sample, news);
        assertEquals(Set.of("a"), contexts.changed());
        assertEquals(new Context("", "佐藤氏", 1, ""), contexts.of(sample.rows().get(0)));
    }

    private Contexts read(RowSample sample, Path news) {
        return Contexts.read(
                sample, List.of(news.toString()), folder.resolve("sheet.csv"), new ByteArrayInputStream(new byte[0]));
    }

    @Test
    void theTableIsSafeForSpreadsheetsAndKnowsTheNumbersOfTheRun() throws IOException {
        RowSample sample =
                RowSample.draw(run(meeting(1), meeting(2), "=a,3,ROLE,+佐藤,,,,首相,,,,ASSERTED,,,,0,3,-首相,r"), 1, 1);
        StringBuilder csv = new StringBuilder();
        ReviewSheet.of(sample, Contexts.none()).writeCsv(csv);
        String[] lines = csv.toString().split("\n");
        assertEquals(3, lines.length);
        assertTrue(lines[0].startsWith("\uFEFFarticle_id,row,") && lines[0].endsWith(",judge,judgement,wrong,note"));
        assertTrue(lines[1].contains(",MET,met.with,2,佐藤 met 田中,"), lines[1]);
        assertEquals("'=a,3,,,ROLE,r,1,'+佐藤 is 首相,,'-首相,,'-首相,'+佐藤,,首相,,ASSERTED,,,,,,,,,", lines[2]);
    }

    @Test
    void thePageNeedsNothingElseAndNoTextEndsItsProgram() throws IOException {
        RowSample sample = RowSample.draw(run("a,1,ROLE,</script><b>佐藤,,,,首相,,,,ASSERTED,,,,,,,r"), 1, 1);
        String page = page(sample, Contexts.none());
        assertFalse(page.contains("http:") || page.contains("https:") || page.contains("src="), "from elsewhere");
        assertFalse(page.contains("</script><b>"), "the text is program");
        assertTrue(page.contains("\\u003c/script>\\u003cb>佐藤 is 首相"), page);
        assertFalse(page.contains("/*"), "a part of the page was not filled in");
    }

    private static String page(RowSample sample, Contexts contexts) throws IOException {
        StringBuilder page = new StringBuilder();
        ReviewSheet.of(sample, contexts).writeHtml(page, "sheet");
        return page.toString();
    }
}
