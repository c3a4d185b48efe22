package io.kaidan.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.clause.Lexicon;
import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.document.Relation;
import io.kaidan.testing.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCodesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "none",
            value = {
                "林文雄外相は陳明氏と会談した。, MET, 046, CONSULT",
                "林文雄外相は陳明氏と会った。, MET, 040, CONSULT",
                "林文雄外相は陳明氏と電話で会談した。, MET, 041, CONSULT",
                "林文雄外相は陳明氏と会談する予定だ。, MET, 036, AGREE",
                "林文雄外相は陳明氏との会談を拒否した。, MET, 125, REJECT",
                "林文雄外相は「許せない」と批判した。, SAID, 111, ACCUSE",
                "林文雄外相は「歓迎する」と述べた。, SAID, 010, ''",
                "林文雄外相はロシアを訪問した。, VISITED, 042, CONSULT",
                "林文雄外相は帰国した。, ROLE, '', ''"
            })
    void aRowHasTheCodesOfItsAct(String text, String type, String cameo, String plover) {
        Relation row = Documents.of("", text).relations().stream()
                .filter(r -> r.type().equals(type))
                .findFirst()
                .orElseThrow();
        assertEquals(cameo + "/" + plover, row.cameo() + "/" + row.plover());
    }

    @Test
    void mistakesAreReportedWithTheirLines() {
        Problems problems = new Problems();
        String table =
                "relation\tform\tmodality\tclass\tcameo\tplover\texample\nMET\t*\tMAYBE\tact-nod\t4x\tCONSULT\t\n";
        EventCodes.read(new DataFile("codes.tsv", table), Lexicon.shipped(problems), problems);
        assertEquals(3, problems.sorted().size());
        assertTrue(
                problems.sorted().get(0).toString().startsWith("codes.tsv:2: modality 'MAYBE', expected * or one of"));
    }
}
