package io.kaidan.eval.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotationSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns as other tools write them. */
class ConllReaderTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("c.conll");
    }

    @Test
    void withoutMarksOfArticlesEachSentenceIsOne() throws IOException {
        List<AnnotatedArticle> articles =
                read("田村\tB-PER\n首相\tO\n\n\n韓国\tB-LOC\n").articles();
        assertEquals(
                List.of("#1", "#2"), articles.stream().map(AnnotatedArticle::id).toList());
        assertEquals(
                List.of("田村首相", "韓国"),
                articles.stream().map(AnnotatedArticle::body).toList());
        assertEquals(List.of("1-3 PER 田村"), names(articles.get(0)));
    }

    @Test
    void inAFolderTheFileNameBeginsTheIds() throws IOException {
        read("田村\tB-PER\n");
        assertEquals(
                "c#1", AnnotationFiles.read(List.of(folder)).articles().get(0).id());
    }

    @Test
    void articlesBeginAtTheirMarksAndSentencesAreLines() throws IOException {
        List<AnnotatedArticle> articles = read("""
                -DOCSTART- -X- O O

                田村 名詞 B-PER
                。 記号 O

                韓国 名詞 B-LOC

                -DOCSTART- -X- O O

                日本 名詞 B-LOC
                """).articles();
        assertEquals(
                List.of("\n田村。\n韓国", "\n日本"),
                articles.stream().map(one -> one.text().toString()).toList());
        assertEquals(List.of("1-3 PER 田村", "5-7 LOC 韓国"), names(articles.get(0)));
    }

    @Test
    void commentsTellIdDateOutletLinesAndText() throws IOException {
        AnnotatedArticle article = read("""
                # newdoc id = x-1
                # date = 2024-07-19
                # outlet = 試験新聞
                # newpar
                # text = 田村 氏
                田村	B-P
                氏	O

                # newpar
                # text =  李 在 明氏と。
                李	B-P
                在	I-P
                明	I-P
                氏	O

                # text = 会談。
                会談	O
                """).articles().get(0);
        assertEquals("x-1 2024-07-19 試験新聞", article.id() + " " + article.date() + " " + article.outlet());
        assertEquals("田村 氏", article.headline());
        assertEquals(" 李 在 明氏と。会談。", article.body());
        assertEquals(List.of("0-2 P 田村", "6-11 P 李 在 明"), names(article));
    }

    @Test
    void wordsInLatinLettersHaveABlankBetweenThemUnlessEachLetterIsAToken() throws IOException {
        assertEquals(
                "Red Hot、EU",
                read("Red\tB-O\nHot\tI-O\n、\tO\nEU\tB-O\n").articles().get(0).body());
        assertEquals("EU", read("E\tB-O\nU\tI-O\n").articles().get(0).body());
    }

    @Test
    void aNumberSignCanBeAToken() throws IOException {
        assertEquals("#韓国", read("#\tO\n韓国\tB-L\n").articles().get(0).body());
    }

    @Test
    void tagsThatDoNotFitAreReadAndNoted() throws IOException {
        AnnotationSet set = read("田村\tO\n健一\tI-PER\n\n韓国\tB-LOC\n");
        assertEquals(List.of("3-5 PER 健一"), names(set.articles().get(0)));
        assertEquals(
                file + ":2: the tag I-PER does not fit those beside it; read as conlleval does",
                set.notes().get(0).toString());
        assertEquals(1, set.notes().size());
    }

    @Test
    void mistakesAreToldByLine() {
        assertEquals(
                file + ":2: is no token with a tag: expected a last column like O, B-PERSON or I-PERSON, after tabs or"
                        + " blanks",
                mistake("田村\tB-PER\n韓国\nx\tO\n"));
        assertEquals(
                file + ":3: '韓国' does not follow in the text of line 1", mistake("# text = 田村\n田村\tB-PER\n韓国\tO\n"));
    }

    private String mistake(String text) {
        Problems problems = new Problems();
        new ConllReader(new DataFile(file.toString(), text), "c", problems, new Problems()).read();
        return problems.sorted().get(0).toString();
    }

    private AnnotationSet read(String text) throws IOException {
        Files.writeString(file, text);
        return AnnotationFiles.read(List.of(file));
    }

    private static List<String> names(AnnotatedArticle article) {
        return article.mentions().stream()
                .map(mention -> mention.span().begin() + "-" + mention.span().end() + " " + mention.type() + " "
                        + mention.surface())
                .toList();
    }
}
