package io.kaidan.eval.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.data.DataException;
import io.kaidan.eval.annotation.AnnotatedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake in a gold file is told with its line, and all at once. */
class MalformedGoldTest {
    private static final String GOOD = """
            {
             "id": "g-1",
             "date": "2024-07-19",
             "outlet": "",
             "headline": "{{田村|P|田村健一}}首相、訪{{韓|S|韓国}}",
             "body": "{{田村健一|P}}首相は18日、{{李在明|P}}大統領と会談し、「対話を続ける」と述べた。",
             "relations": [
              {"type": "MET", "parties": ["田村健一", "李在明"], "modality": "ASSERTED", "channel": "IN_PERSON",
               "date": "2024-07-18", "place": "", "evidence": "会談し"},
              {"type": "SAID", "speaker": "田村健一", "form": "DIRECT", "content": "対話を続ける",
               "modality": "ASSERTED", "date": "", "addressee": "", "evidence": "述べた"},
              {"type": "VISITED", "visitor": "田村健一", "destination": "韓国", "modality": "ASSERTED",
               "date": "", "evidence": "訪韓"},
              {"type": "ROLE", "person": "田村健一", "title": "首相", "affiliation": "", "former": false}
             ]
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void theFileThatTheOthersAreMadeFromIsGood() throws IOException {
        assertEquals(4, read(GOOD).get(0).relations().size());
    }

    @Test
    void eachMistakeHasItsLine() throws IOException {
        mistake("\"2024-07-19\"", "\"19.7.2024\"", 3, "article.date '19.7.2024' is not a day, expected YYYY-MM-DD");
        mistake("|P|田村健一}}首相、", "|X|田村健一}}首相、", 5, "a mark is malformed");
        mistake("\"李在明\"]", "\"李大統領\"]", 8, "MET.parties '李大統領' is not the name of a marked entity");
        mistake("\"田村健一\", \"李在明\"", "\"田村\", \"李在明\"", 8, "'田村' is not the name of a marked entity (it is a surface)");
        mistake("\"田村健一\", \"李在明\"", "\"田村健一\"", 8, "MET.parties needs two names, one row a pair");
        mistake("IN_PERSON", "LETTER", 8, "MET.channel 'LETTER', expected one of IN_PERSON, PHONE, VIDEO");
        mistake("\"2024-07-18\"", "\"18日\"", 9, "MET.date '18日', expected YYYY, YYYY-MM, YYYY-MM-DD or nothing");
        mistake("\"会談し\"", "\"会談した\"", 9, "MET.evidence '会談した' is not in the text");
        mistake("\"対話を続ける\",", "\"対話は続ける\",", 10, "SAID.content '対話は続ける' is not in the text");
        mistake("DIRECT", "QUOTED", 10, "SAID.form 'QUOTED', expected one of DIRECT, INDIRECT, HEADLINE");
        mistake("\"VISITED\"", "\"WENT\"", 12, "WENT.type 'WENT', expected MET, SAID, REPORTED, VISITED or ROLE");
        mistake(
                "\"destination\": \"韓国\"",
                "\"destination\": \"~首都\"",
                12,
                "VISITED.destination '首都' is not in the text");
        mistake("\"former\": false", "\"former\": \"no\"", 14, "ROLE.former is not true or false");
        mistake(" \"outlet\": \"\",", " \"outlet\": 5,", 4, "article.outlet is not a string");
    }

    @Test
    void aMissingFieldIsToldAtItsObject() throws IOException {
        mistake(" \"id\": \"g-1\",\n", "", 1, "article.id is missing");
        mistake("\"speaker\": \"田村健一\", ", "", 10, "SAID.speaker is missing");
    }

    @Test
    void brokenJsonIsToldWhereItBreaks() throws IOException {
        mistake("\"former\": false}", "\"former\": false", 15, "is not well-formed JSON");
    }

    @Test
    void severalMistakesAreToldAtOnce() throws IOException {
        String text = GOOD.replace("IN_PERSON", "LETTER").replace("DIRECT", "QUOTED");
        assertEquals(2, mistakes(text).size());
    }

    @Test
    void anArticleThatStandsTwiceIsAMistake() throws IOException {
        Files.writeString(folder.resolve("a.json"), GOOD);
        Files.writeString(folder.resolve("b.json"), GOOD);
        DataException e = assertThrows(DataException.class, () -> AnnotationFiles.read(List.of(folder)));
        assertTrue(
                e.problems().get(0).toString().contains("article g-1 stands in"),
                e.problems().toString());
    }

    @Test
    void aContrastSetHasItsMistakesByLine() throws IOException {
        Path file = folder.resolve("contrast.tsv");
        Files.writeString(file, """
                # comment
                G1a	2024-07-19	田村首相は林外相と会談した。	MET	田村	林	ASSERTED
                G1b	2024-07-19	田村首相は林外相と会談する。	MET	田村	森	PLANNED
                G1c	19日	田村首相は林外相と会談する。	MET	田村	林	LATER
                G1c	2024-07-19	別の文。	MET	別の文
                """);
        List<String> told =
                assertThrows(DataException.class, () -> AnnotationFiles.read(List.of(file))).problems().stream()
                        .map(problem -> problem.line() + " " + problem.message())
                        .toList();
        assertEquals(
                List.of(
                        "3 '森' is not in the text",
                        "4 date '19日', expected YYYY-MM-DD",
                        "4 value 'LATER', expected a modality or NONE",
                        "5 5 cells, expected 7 separated by tabs"),
                told);
    }

    @Test
    void aTableHasItsMistakesByLine() throws IOException {
        Files.writeString(folder.resolve("mentions.csv"), "article_id,begin,end,type\na,0,2,PERSON\na,x,4,PERSON\n");
        DataException e = assertThrows(DataException.class, () -> AnnotationFiles.read(List.of(folder)));
        assertEquals(3, e.problems().get(0).line());
        assertTrue(
                e.problems().get(0).message().contains("'x' is not a number"),
                e.problems().toString());
    }

    private void mistake(String right, String wrong, int line, String message) throws IOException {
        assertTrue(GOOD.contains(right), right);
        List<String> told = mistakes(GOOD.replace(right, wrong));
        String expected = "g.json:" + line + ": ";
        assertTrue(
                told.stream().anyMatch(one -> one.contains(expected) && one.contains(message)),
                () -> "expected " + expected + message + ", told " + told);
    }

    private List<String> mistakes(String text) throws IOException {
        Path file = folder.resolve("g.json");
        Files.writeString(file, text);
        return assertThrows(DataException.class, () -> AnnotationFiles.read(List.of(file))).problems().stream()
                .map(Object::toString)
                .toList();
    }

    private List<AnnotatedArticle> read(String text) throws IOException {
        Path file = folder.resolve("g.json");
        Files.writeString(file, text);
        return AnnotationFiles.read(List.of(file)).articles();
    }
}
