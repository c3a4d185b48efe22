package io.kaidan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
    private static final String GOLD = "eval/gold/dev-a-01.json";
    private static final String COLUMNS = "src/test/resources/io/kaidan/eval/conll/";

    @TempDir
    private Path folder;

    @Test
    void goldGoesToBratAndBack() throws IOException {
        Path brat = folder.resolve("brat");
        Terminal there = Terminal.run("convert", GOLD, "--to", "brat", "--out", brat.toString());
        assertEquals(new Terminal(ExitCode.OK, "1 articles were written to " + brat + ". Lost: nothing.\n", ""), there);
        assertTrue(Files.exists(brat.resolve("annotation.conf")));
        Path json = folder.resolve("json");
        Terminal.run("convert", brat.toString(), "--to", "json", "--out", json.toString());
        assertEquals(Files.readString(Path.of(GOLD)).stripTrailing(), Files.readString(json.resolve("dev-a-01.json")));
    }

    @Test
    void lossIsToldByArticleAndInTotal() {
        Path out = folder.resolve("columns");
        Terminal terminal = Terminal.run("convert", GOLD, "--to", "conll-bilou", "--out", out.toString());
        assertEquals(ExitCode.OK, terminal.exitCode());
        assertTrue(terminal.out().startsWith("dev-a-01 lost: 6 × MET, 1 × REPORTED, 8 × ROLE"), terminal.out());
        assertTrue(terminal.out().contains("1 articles were written to " + out + ". Lost: 6 × MET"), terminal.out());
    }

    @Test
    void labelsCanBeMapped() throws IOException {
        Path out = folder.resolve("columns");
        Terminal terminal = Terminal.run(
                "convert", GOLD, "--to", "CONLL", "--out", out.toString(), "--map", "eval/maps/public.tsv");
        assertEquals(ExitCode.OK, terminal.exitCode());
        String columns = Files.readString(out.resolve("dev-a-01.conll"));
        assertTrue(columns.contains("\tB-LOCATION\n") && !columns.contains("STATE"));
    }

    @Test
    void heldOutGoldIsRefused() throws IOException {
        Files.copy(Path.of(GOLD), folder.resolve("a.json"));
        Files.createFile(folder.resolve("HELD_OUT"));
        Path out = folder.resolve("out");
        for (Path input : new Path[] {folder, folder.resolve("a.json")}) {
            Terminal terminal = Terminal.run("convert", input.toString(), "--to", "brat", "--out", out.toString());
            assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
            assertTrue(
                    terminal.err().contains("which are held out: only figures of them may be shown"), terminal.err());
            assertFalse(Files.exists(out));
        }
    }

    @Test
    void aRunOverHeldOutArticlesIsRefused() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "田村首相は林氏と会談した。\n");
        Path run = folder.resolve("run");
        Terminal.run("annotate", articles.toString(), "--out", run.toString(), "--quiet");
        Files.createFile(articles.resolve("HELD_OUT"));
        Path copy = folder.resolve("news.txt");
        Files.copy(articles.resolve("a.txt"), copy);
        Terminal terminal = Terminal.run(
                "convert",
                run.toString(),
                "--to",
                "brat",
                "--out",
                folder.resolve("o").toString(),
                "--texts",
                copy.toString());
        assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
        assertTrue(terminal.err().contains("which are held out"), terminal.err());
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAloneUnlessAsked() throws IOException {
        Files.createFile(folder.resolve("mine.txt"));
        Terminal terminal = Terminal.run("convert", GOLD, "--to", "json", "--out", folder.toString());
        assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
        assertTrue(terminal.err().startsWith(folder + " is not an empty folder"), terminal.err());
        assertEquals(
                ExitCode.OK,
                Terminal.run("convert", GOLD, "--to", "json", "--out", folder.toString(), "--overwrite")
                        .exitCode());
    }

    @Test
    void anUnknownFormatIsNamed() {
        Terminal terminal = Terminal.run("convert", GOLD, "--to", "xml", "--out", folder.toString());
        assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
        assertTrue(terminal.err().startsWith("Invalid value for option '--to': 'xml', expected json"), terminal.err());
    }

    @Test
    void tablesHaveNoTextToWrite() throws IOException {
        Path table = folder.resolve("relations.csv");
        Files.writeString(table, "article_id,relation,subject\na,MET,田村\n");
        Terminal terminal = Terminal.run(
                "convert",
                table.toString(),
                "--to",
                "brat",
                "--out",
                folder.resolve("o").toString());
        assertEquals(ExitCode.SOME_FAILED, terminal.exitCode());
        assertTrue(terminal.err().contains("a was not written:\n  a: has no text"), terminal.err());
    }

    @Test
    void whatARunFoundCanBeCorrectedInBratWithTheTextsOfItsArticles() throws IOException {
        Path out = folder.resolve("run");
        String articles = "eval/sample/articles/news.jsonl";
        Terminal.run("annotate", articles, "--out", out.toString(), "--quiet");
        Path brat = folder.resolve("brat");
        Terminal terminal =
                Terminal.run("convert", out.toString(), "--texts", articles, "--to", "brat", "--out", brat.toString());
        assertEquals("", terminal.err());
        assertEquals("8 articles were written to " + brat + ". Lost: nothing.\n", terminal.out());
        Terminal same = Terminal.run("evaluate", "--gold", brat.toString(), "--system", out.toString());
        assertTrue(same.out().matches("(?s).*SAID_exact +1\\.000 .*strict +ALL +1\\.000 .*"), same.out());
    }

    @Test
    void textsOfOtherArticlesAreToldByLine() throws IOException {
        Files.writeString(folder.resolve("mentions.csv"), "article_id,begin,end,surface,type\na,1,3,田村,PERSON\n");
        Path text = folder.resolve("news.jsonl");
        Files.writeString(text, "{\"id\": \"a\", \"date\": \"2024-07-19\", \"headline\": \"\", \"body\": \"林氏\"}\n");
        Terminal terminal = Terminal.run(
                "convert",
                folder.resolve("mentions.csv").getParent().toString(),
                "--texts",
                text.toString(),
                "--to",
                "json",
                "--out",
                folder.resolve("o").toString());
        assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
        assertTrue(
                terminal.err().contains(text + ":1: article a has '林氏' where the table has '田村', at 1"),
                terminal.err());
    }

    @Test
    void aTableOfRelationsIsGoldForAnother() throws IOException {
        Path table = folder.resolve("relations.csv");
        Files.writeString(table, """
                article_id,relation,subject,object,content,form,modality,date,content_begin,content_end
                a,MET,田村,林,,PHONE,PLANNED,2024-07-18,,
                a,SAID,田村,,歓迎する,DIRECT,ASSERTED,,4,8
                """);
        Terminal terminal = Terminal.run("evaluate", "--gold", table.toString(), "--system", table.toString());
        assertTrue(terminal.out().matches("(?s).*MET +1\\.000 .*SAID_exact +1\\.000 .*"), terminal.out());
        Terminal alone = Terminal.run("evaluate", "--gold", table.toString());
        assertEquals(ExitCode.NOTHING_DONE, alone.exitCode());
        assertTrue(alone.err().startsWith("Tables hold no texts to annotate"), alone.err());
    }

    @Test
    void twoFilesOfColumnsAreCompared() {
        Terminal terminal =
                Terminal.run("evaluate", "--gold", COLUMNS + "gold.conll", "--system", COLUMNS + "system.conll");
        assertEquals(ExitCode.OK, terminal.exitCode());
        assertFalse(terminal.err().contains("the system has nothing of this article"), terminal.err());
        assertTrue(terminal.out().matches("(?s).*strict +ALL +0\\.\\d+ .*"), terminal.out());
    }
}
