package io.kaidan.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.kaidan.document.Argument;
import io.kaidan.document.Article;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.testing.HandMade;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentRowsTest {
    private static final LocalDate DATE = LocalDate.of(2024, 7, 19);

    @Test
    void rowsAreOrderedByEvidenceThenByWhatTheySay() {
        HandMade made = new HandMade(Article.of("a", DATE, "", "甲氏は乙氏と会談した。丙氏は述べた。"));
        Entity a = made.entity(EntityType.PERSON, "甲", "", "", "甲");
        Entity b = made.entity(EntityType.PERSON, "乙", "", "", "乙");
        Entity c = made.entity(EntityType.PERSON, "丙", "", "", "丙");
        made.relation("SAID", Argument.of(c, made.span("丙")), null, "", "述べた", "丙氏は述べた。");
        made.relation("VISITED", Argument.of(a, null), Argument.of(b, null), "", "会談", "甲氏は乙氏と会談した。");
        made.relation("MET", Argument.of(b, null), Argument.of(c, null), "", "会談", "甲氏は乙氏と会談した。");
        made.relation("MET", Argument.of(b, null), Argument.of(a, null), "", "会談", "甲氏は乙氏と会談した。");
        made.relation("MET", Argument.of(b, null), null, "", "会談", "甲氏は乙氏と会談した。");
        List<String> rows = DocumentRows.of(made.document()).relations().stream()
                .map(row -> row.number() + " " + row.relation().type() + " "
                        + row.subject().name() + " " + row.object().name())
                .toList();
        assertEquals(List.of("1 MET 乙 ", "2 MET 乙 丙", "3 MET 乙 甲", "4 VISITED 甲 乙", "5 SAID 丙 "), rows);
    }

    @Test
    void theRoleIsTheFirstThatIsNotAFormerOne() {
        HandMade made = new HandMade(Article.of("a", DATE, "", "前首相の甲氏、韓国の甲外相兼国防相は述べた。"));
        Entity state = made.entity(EntityType.STATE, "韓国", "KOR", "KOR", "韓国");
        Entity person = made.entity(EntityType.PERSON, "甲", "", "", "甲");
        made.holds(person, "首相", true, null);
        made.holds(person, "外相", false, state);
        made.holds(person, "国防相", false, state);
        made.relation("SAID", Argument.of(person, null), null, "", "述べた", "述べた");
        ArgumentCells subject =
                DocumentRows.of(made.document()).relations().get(0).subject();
        assertEquals("外相", subject.role());
        assertEquals("KOR", subject.state(), "the state of the affiliation, where the person's own is not known");
    }

    @Test
    void anArgumentHasOffsetsOnlyInsideTheEvidence() {
        HandMade made = new HandMade(Article.of("a", DATE, "", "甲氏が来た。中国の専門家は述べた。"));
        Entity person = made.entity(EntityType.PERSON, "甲", "", "", "甲");
        Argument nominal = Argument.nominal("中国の専門家", made.span("中国の専門家"));
        made.relation("SAID", nominal, Argument.of(person, made.span("甲")), "", "述べた", "中国の専門家は述べた。");
        RelationRow row = DocumentRows.of(made.document()).relations().get(0);
        assertEquals(new Passage(7, 13, "中国の専門家"), row.subject().passage());
        assertEquals("NOMINAL", row.subject().type());
        assertNull(row.subject().entity());
        assertEquals("甲", row.object().name());
        assertNull(row.object().passage(), "the object stands in another sentence");
    }

    @Test
    void offsetsCountTheLineFeedAfterAnEmptyHeadlineAndPairsOnce() {
        HandMade made = new HandMade(Article.of("a", DATE, "", "𠮷野氏は𠮷田氏と会談"));
        made.entity(EntityType.PERSON, "𠮷田", "", "", "𠮷田");
        MentionRow row = DocumentRows.of(made.document()).mentions().get(0);
        assertEquals(new Passage(5, 7, "𠮷田"), row.passage());
        assertEquals(1, row.sentence());
    }
}
