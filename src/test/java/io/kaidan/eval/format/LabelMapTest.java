package io.kaidan.eval.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kaidan.data.DataException;
import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.CodePointText;
import io.kaidan.eval.annotation.Party;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelMapTest {
    private static final Path PUBLIC = Path.of("eval/maps/public.tsv");

    @Test
    void labelsBecomeTypesAndOthersStayOrGo() {
        LabelMap map = map("label\ttype\nGPE\tLOCATION\nDATE\t-\n");
        assertEquals("LOCATION", map.type("GPE"));
        assertEquals("-", map.type("DATE"));
        assertEquals("PERSON", map.type("PERSON"));
        assertEquals("-", map("label\ttype\nGPE\tLOCATION\n*\t-\n").type("PERSON"));
    }

    @Test
    void namesOfLabelsThatAreDroppedGoAndRelationsKeepTheirs() {
        AnnotatedMention person = mention(1, 3, "田村", "PER");
        AnnotatedMention day = mention(3, 5, "本日", "DATE");
        AnnotatedRelation role = new AnnotatedRelation(
                "ROLE",
                new Party("田村", "PER"),
                new Party("本日", "DATE"),
                "首相",
                null,
                "",
                "ASSERTED",
                "",
                "",
                "",
                null,
                "");
        AnnotatedArticle article = new AnnotatedArticle(
                "a", "", "", new CodePointText("\n田村本日首相"), 0, List.of(person, day), List.of(role));
        AnnotatedArticle mapped = map("label\ttype\nPER\tPERSON\nDATE\t-\n").apply(article);
        assertEquals(List.of(mention(1, 3, "田村", "PERSON")), mapped.mentions());
        assertEquals(new Party("田村", "PERSON"), mapped.relations().get(0).subject());
        assertEquals(new Party("本日", ""), mapped.relations().get(0).object());
    }

    @Test
    void mistakesAreToldByLine() {
        DataException e = assertThrows(DataException.class, () -> map("label\ttype\nA\tPERSON\nA\t-\nB\t\n"));
        assertEquals("""
                m.tsv:3: label 'A' stands twice
                m.tsv:4: a cell is empty, expected a label and a type, or - to drop it""", e.getMessage());
    }

    @Test
    void thePublicLabelsMeanWhatTheyMeanInTraining() {
        LabelMap map = LabelMap.optional(PUBLIC);
        Problems problems = new Problems();
        Tsv training = Tsv.read(
                DataFile.shipped("models/corpus-labels.tsv"), List.of("label", "type", "corpora"), List.of(), problems);
        training.rows().forEach(row -> assertEquals(row.get("type"), map.type(row.get("label")), row.get("label")));
        assertEquals("LOCATION", map.type("STATE"));
        assertEquals("-", map.type("製品名"));
    }

    private static LabelMap map(String text) {
        return LabelMap.read(new DataFile("m.tsv", text));
    }

    private static AnnotatedMention mention(int begin, int end, String surface, String type) {
        return new AnnotatedMention(new CodePointSpan(begin, end), surface, type, surface);
    }
}
