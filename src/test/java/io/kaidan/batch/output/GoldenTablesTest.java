package io.kaidan.batch.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.document.Argument;
import io.kaidan.document.Article;
import io.kaidan.document.Document;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Modality;
import io.kaidan.table.ArticleRow;
import io.kaidan.table.DocumentRows;
import io.kaidan.table.EntityRegister;
import io.kaidan.table.ErrorRow;
import io.kaidan.testing.HandMade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a document that was put together by hand looks like in every table and format: src/test/corpus/table/golden, which
 * {@code -Dcorpus.update} rewrites for a review of the difference.
 */
class GoldenTablesTest {
    private static final Path GOLDEN = Path.of("src/test/corpus/table/golden");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeTables() throws IOException, OutputException {
        write(folder.resolve("plain"), false);
    }

    @TestFactory
    Stream<DynamicTest> filesAreThoseOfTheCorpus() {
        return Stream.of("relations", "mentions", "entities", "articles", "errors")
                .flatMap(table -> Stream.of(table + ".csv", table + ".jsonl"))
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Path written = folder.resolve("plain").resolve(name);
                    if (Boolean.getBoolean("corpus.update")) {
                        Files.copy(written, GOLDEN.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                    }
                    assertEquals(Files.readString(GOLDEN.resolve(name)), Files.readString(written));
                }));
    }

    @Test
    void aByteOrderMarkComesOnRequestAndInCsvOnly() throws IOException, OutputException {
        Path marked = folder.resolve("marked");
        write(marked, true);
        assertEquals(
                "\uFEFF" + Files.readString(GOLDEN.resolve("errors.csv")),
                Files.readString(marked.resolve("errors.csv")));
        assertEquals(
                Files.readString(GOLDEN.resolve("errors.jsonl")), Files.readString(marked.resolve("errors.jsonl")));
    }

    private static void write(Path out, boolean byteOrderMark) throws IOException, OutputException {
        try (OutputFolder output = OutputFolder.open(out, false)) {
            TableFiles files = new TableFiles(output, EnumSet.allOf(TableFormat.class), byteOrderMark);
            Document document = document();
            DocumentRows rows = DocumentRows.of(document);
            files.write(rows, new ArticleRow(document.article(), "in/a \"b\".jsonl", 7, 49, 4, 3, "x-0"));
            files.write(new ErrorRow("-", 0, "", "NO_ARTICLES", "The file holds no article."));
            files.write(new ErrorRow("in.txt", 3, "in#1", "BAD_UTF8", "Two\nlines, with a comma"));
            EntityRegister entities = new EntityRegister();
            entities.add(document);
            files.write(entities.rows());
            files.close();
            output.complete();
        }
    }

    private static Document document() {
        Article article = new Article(
                "x-1",
                LocalDate.of(2024, 7, 19),
                "架空新聞",
                "http://example.com/?a=1,2",
                "𠮷田外相「対話, 続ける」",
                "日本の𠮷田外相は18日、中国の専門家と会談した。\n外相は「成果を\"期待\"する」と述べた。",
                "{\"page\":3}");
        HandMade made = new HandMade(article);
        Entity minister = made.entity(EntityType.PERSON, "𠮷田", "", "", "𠮷田");
        Entity japan = made.entity(EntityType.STATE, "日本", "JPN", "JPN", "日本");
        made.entity(EntityType.STATE, "中国", "CHN", "CHN", "中国");
        made.holds(minister, "外相", false, japan);
        Argument speaker = Argument.of(minister, made.span("𠮷田"));
        made.relation("SAID", speaker, null, "対話, 続ける", "「", "𠮷田外相「対話, 続ける」");
        made.from("日本の");
        made.relation(
                "MET",
                Argument.of(minister, made.span("𠮷田")),
                Argument.nominal("中国の専門家", made.span("中国の専門家")),
                "",
                "会談",
                "日本の𠮷田外相は18日、中国の専門家と会談した。",
                "2024-07-18",
                Modality.ASSERTED);
        made.relation("SAID", Argument.of(minister, null), null, "成果を\"期待\"する", "述べた", "外相は「成果を\"期待\"する」と述べた。");
        return made.document();
    }
}
