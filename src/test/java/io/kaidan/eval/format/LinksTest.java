package io.kaidan.eval.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kaidan.data.DataException;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.score.Evaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {
    @TempDir
    private Path folder;

    private AnnotationSet texts(String... lines) throws IOException {
        Path file = folder.resolve("texts.tsv");
        Files.writeString(file, "id\tdate\theadline\tbody\n" + String.join("\n", lines) + "\n");
        return AnnotationFiles.read(List.of(file));
    }

    private Links links(String... lines) throws IOException {
        Path file = folder.resolve("links.tsv");
        Files.writeString(file, "article\ttype\tname\tid\n" + String.join("\n", lines) + "\n");
        return Links.read(file);
    }

    private static List<String> ids(AnnotatedArticle article) {
        return article.mentions().stream().map(AnnotatedMention::id).toList();
    }

    @Test
    void aMarkHoldsTheIdentifierAndTheLongestSurfaceIsTheName() throws IOException {
        AnnotatedArticle article = texts("t\t2024-07-19\t{{田村|P|p:1}}氏\t{{田村健一|P|p:1}}氏と{{石川|P|-}}氏、{{千葉|L}}。")
                .articles()
                .get(0);
        assertEquals("田村氏\n田村健一氏と石川氏、千葉。", article.text().toString());
        assertEquals(List.of("p:1", "p:1", "-", ""), ids(article));
        assertEquals(
                List.of("田村健一", "田村健一", "石川", "千葉"),
                article.mentions().stream().map(AnnotatedMention::name).toList());
    }

    @Test
    void aLineOfAnArticleGoesBeforeOneForAll() throws IOException {
        AnnotationSet set = texts("a\t2024-07-19\t\t{{民主党|O}}", "b\t2024-07-19\t\t{{民主党|O}}");
        AnnotationSet linked = links("\tORGANIZATION\t民主党\torg:1", "b\tORGANIZATION\t民主党\torg:2")
                .applyTo(set);
        assertEquals(List.of("org:1"), ids(linked.articles().get(0)));
        assertEquals(List.of("org:2"), ids(linked.articles().get(1)));
    }

    @Test
    void aLineForNobodyIsAMistake() throws IOException {
        AnnotationSet set = texts("a\t2024-07-19\t\t{{民主党|O}}");
        Links links = links("\tORGANIZATION\t民主党\torg:1", "c\tORGANIZATION\t民主党\torg:2");
        DataException mistake = assertThrows(DataException.class, () -> links.applyTo(set));
        assertEquals(3, mistake.problems().get(0).line());
    }

    @Test
    void allMistakesOfATableAreTold() {
        DataException mistakes = assertThrows(
                DataException.class, () -> links("\tPARTY\t民主党\torg:1", "\tPERSON\t田村\t", "\tPARTY\t民主党\torg:2"));
        assertEquals(
                List.of(2, 3, 4, 4),
                mistakes.problems().stream().map(problem -> problem.line()).toList());
    }

    @Test
    void aDateThatIsNoneAndAHalfMarkAreMistakes() {
        DataException mistakes =
                assertThrows(DataException.class, () -> texts("a\t2024\t\t{{民主党|O", "b\t2024-07-19\t\t民主党}}"));
        assertEquals(
                List.of(2, 2, 3),
                mistakes.problems().stream().map(problem -> problem.line()).toList());
    }

    @Test
    void linkedAreTheNamesFoundWithTheirIdentifier() throws IOException {
        AnnotationSet gold = texts("t\t2024-07-19\t\t{{田村|P|p:1}}、{{石川|P|p:2}}、{{千葉|P|-}}、{{山口|P|-}}、{{山梨|P}}");
        AnnotatedArticle system = texts("t\t2024-07-19\t\t{{田村|P|p:1}}、石川、{{千葉|P|p:3}}、{{山口|P}}、{{山梨|P|p:4}}")
                .articles()
                .get(0);
        Evaluation evaluation = Evaluation.of(gold, id -> system);
        assertEquals(1, evaluation.total().ratio("LINKED_PERSON").right());
        assertEquals(2, evaluation.total().ratio("LINKED").all());
        assertEquals(1, evaluation.total().ratio("UNLINKED").right());
        assertEquals(2, evaluation.total().ratio("UNLINKED").all());
    }
}
