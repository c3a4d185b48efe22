package io.kaidan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command from its arguments to the files that it leaves behind. */
class AnnotateCommandTest {
    private static final List<String> TABLES = List.of("relations", "mentions", "entities", "articles", "errors");

    @TempDir
    private Path folder;

    private Path news;
    private String out;

    @BeforeEach
    void writeNews() throws IOException {
        news = folder.resolve("news.jsonl");
        out = folder.resolve("out").toString();
        Files.writeString(news, """
                {"id": "1", "date": "2024-07-19", "headline": "日韓外相が会談", "body": "上川陽子外相は18日、東京で韓国の趙兌烈外相と会談した。"}
                {"id": "2", "date": "2024-07-19", "headline": "", "body": "フランスのマクロン大統領は「対話を続ける」と述べた。"}
                """);
    }

    @Test
    void allWellIsZeroAndLeavesFiveTablesAndAReport() throws IOException {
        Terminal terminal = Terminal.run("annotate", news.toString(), "--out", out);
        assertEquals("", terminal.err());
        assertEquals(ExitCode.OK, terminal.exitCode());
        assertEquals(
                Set.of("relations.csv", "mentions.csv", "entities.csv", "articles.csv", "errors.csv", "run.json"),
                files(Path.of(out)));
        assertEquals(3, lines("articles.csv").size());
        assertEquals(1, lines("errors.csv").size());
    }

    @Test
    void personsOfTheUsersFilesCarryTheirIdentifierWithFullNameOrShortOne() throws IOException {
        Path names = folder.resolve("names.tsv");
        Files.writeString(
                names, "name\ttype\tshort\tid\tstate\nゾルボフスキー\tPERSON\t\tmy:z\tRUS\n桜田門太\tPERSON\t桜田\tmy:s\tJPN\n");
        Files.writeString(news, "{\"id\": \"1\", \"date\": \"2024-07-19\", \"body\": \"桜田局長は18日、ゾルボフスキー国防次官と会談した。\"}");
        Terminal.run("annotate", news.toString(), "--out", out, "--gazetteer", names.toString());
        String mentions = String.join("\n", lines("mentions.csv"));
        assertTrue(mentions.contains("ゾルボフスキー,PERSON,ゾルボフスキー,2,my:z,user"), mentions);
        assertTrue(mentions.contains("桜田,PERSON,桜田門太,1,my:s,"), mentions);
    }

    @Test
    void namesOfTheUserThatHideShippedOnesAreToldUnlessQuiet() throws IOException {
        Path names = folder.resolve("names.tsv");
        Files.writeString(names, "name\ttype\tid\nドナルド・トランプ\tPERSON\tmy:t\n");
        List<String> run =
                List.of("annotate", news.toString(), "--out", out, "--overwrite", "--gazetteer", names.toString());
        String told = Terminal.run(run.toArray(String[]::new)).err();
        assertTrue(told.contains("names.tsv:2: 'ドナルド・トランプ' (PERSON) hides person:donald-trump"), told);
        JsonNode report = new ObjectMapper().readTree(Files.readString(Path.of(out, "run.json")));
        assertEquals(1, report.path("shadowed").size());
        String quiet = Terminal.run(
                        Stream.concat(run.stream(), Stream.of("--quiet")).toArray(String[]::new))
                .err();
        assertEquals("", quiet);
    }

    @Test
    void theSummaryHasCountsTimeAndPlace() {
        String summary = Terminal.run("annotate", news.toString(), "--out", out).out();
        for (String part :
                List.of("articles", "mentions", "relations", "errors", "seconds", "articles a second", out)) {
            assertTrue(summary.contains(part), part + " is missing in:\n" + summary);
        }
    }

    @Test
    void anUnknownRelationTypeIsAnErrorThatNamesTheKnownOnes() {
        Terminal run = Terminal.run("annotate", news.toString(), "--out", out, "--types", "MET,NOD");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("'NOD', expected some of MET, REPORTED, ROLE"), run.err());
    }

    @Test
    void theReportTellsVersionDataSettingsCountsAndTimes() throws IOException {
        Terminal.run("annotate", news.toString(), "--out", out, "--types", "MET,SAID", "--limit", "1");
        JsonNode run = new ObjectMapper().readTree(Files.readString(Path.of(out, "run.json")));
        assertFalse(run.path("version").asText().isEmpty());
        assertFalse(run.path("version").asText().contains("$"), "the build fills in the version");
        assertEquals(64, run.path("data").path("gazetteers/states.tsv").asText().length());
        assertEquals("[\"MET\",\"SAID\"]", run.path("settings").path("types").toString());
        assertEquals(1, run.path("counts").path("articles").asInt());
        assertTrue(run.path("times").has("seconds"));
    }

    @Test
    void someFailedIsOne() throws IOException {
        Files.writeString(news, "no JSON\n", java.nio.file.StandardOpenOption.APPEND);
        Terminal terminal = Terminal.run("annotate", news.toString(), "missing.txt", "--out", out);
        assertEquals(ExitCode.SOME_FAILED, terminal.exitCode());
        assertEquals(3, lines("articles.csv").size());
        assertEquals(3, lines("errors.csv").size());
        assertTrue(terminal.out().contains("MISSING_FILE 1, MALFORMED_JSON 1"), terminal.out());
    }

    @Test
    void noArticleAtAllIsTwo() throws IOException {
        assertEquals(
                ExitCode.NOTHING_DONE,
                Terminal.run("annotate", "missing.txt", "--out", out).exitCode());
        assertEquals(2, lines("errors.csv").size());
    }

    @Test
    void anOutputFolderWithFilesIsRefusedAndLeftAlone() throws IOException {
        Files.createDirectories(Path.of(out));
        Files.writeString(Path.of(out, "notes.txt"), "mine");
        Terminal terminal = Terminal.run("annotate", news.toString(), "--out", out);
        assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
        assertEquals(
                "The output folder " + out
                        + " is not empty; choose another one, or add --overwrite to replace its tables.\n",
                terminal.err());
        assertEquals(Set.of("notes.txt"), files(Path.of(out)));
    }

    @Test
    void overwriteReplacesTablesOfAllFormatsAndNothingElse() throws IOException {
        Terminal.run("annotate", news.toString(), "--out", out, "--format", "csv,jsonl");
        Files.writeString(Path.of(out, "notes.txt"), "mine");
        Terminal terminal = Terminal.run("annotate", news.toString(), "--out", out, "--overwrite", "--limit", "1");
        assertEquals(ExitCode.OK, terminal.exitCode());
        assertEquals(2, lines("articles.csv").size());
        assertEquals(7, files(Path.of(out)).size());
        assertTrue(files(Path.of(out)).contains("notes.txt"));
        assertFalse(files(Path.of(out)).contains("articles.jsonl"), "a stale table would mislead");
    }

    @Test
    void whatAnInterruptedRunLeftBehindDoesNotCount() throws IOException {
        Files.createDirectories(Path.of(out));
        Files.writeString(Path.of(out, "relations.csv.part"), "half a ro");
        assertEquals(
                ExitCode.OK,
                Terminal.run("annotate", news.toString(), "--out", out).exitCode());
        assertFalse(files(Path.of(out)).contains("relations.csv.part"));
    }

    @Test
    void anOutputFolderThatCannotBeMadeIsTwo() {
        Terminal below = Terminal.run("annotate", news.toString(), "--out", news + "/out");
        assertEquals(ExitCode.NOTHING_DONE, below.exitCode());
        assertTrue(below.err().startsWith("The output folder " + news + "/out cannot be written to"), below.err());
        Terminal file = Terminal.run("annotate", news.toString(), "--out", news.toString());
        assertEquals(ExitCode.NOTHING_DONE, file.exitCode());
        assertEquals("The output folder " + news + " is a file; choose another name.\n", file.err());
    }

    @Test
    void standardInputIsReadAsAnArticle() throws IOException {
        Terminal terminal =
                Terminal.runWithInput("見出し\n本文。\n", "annotate", "-", "--date", "2024-07-19", "--out", out, "--quiet");
        assertEquals(new Terminal(ExitCode.OK, "", ""), terminal);
        assertEquals(
                "stdin#1,2024-07-19,,見出し,,-,1,7,0,0,,", lines("articles.csv").get(1));
    }

    @Test
    void csvBeginsWithAByteOrderMarkOnRequest() throws IOException {
        Terminal.run("annotate", news.toString(), "--out", out, "--bom");
        assertTrue(lines("articles.csv").get(0).startsWith("\uFEFFarticle_id,"));
    }

    @Test
    void theBytesAreTheSameForAnyNumberOfThreadsAndInASecondRun() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            many.append(String.format(
                    "{\"date\": \"2024-07-%02d\", \"headline\": \"首脳会談%d\", \"body\": \"%s\"}%n",
                    i % 31 + 1, i, "フランスのマクロン大統領は18日、東京で岸田文雄首相と会談した。".repeat(i % 7 + 1)));
        }
        Files.writeString(news, many + "no JSON\n");
        List<Path> runs = new ArrayList<>();
        for (String threads : List.of("1", "2", "8", "8")) {
            Path run = folder.resolve("out" + runs.size());
            Terminal.run("annotate", news.toString(), "--out", run.toString(), "--threads", threads, "--quiet");
            runs.add(run);
        }
        for (Path run : runs) {
            for (String table : TABLES) {
                String name = table + ".csv";
                assertEquals(-1, Files.mismatch(runs.get(0).resolve(name), run.resolve(name)), run + ": " + name);
            }
        }
    }

    private List<String> lines(String table) throws IOException {
        return Files.readAllLines(Path.of(out, table));
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
