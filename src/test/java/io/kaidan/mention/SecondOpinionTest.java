package io.kaidan.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.testing.Annotated;
import io.kaidan.testing.Names;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the one name that a tagger proposes. */
class SecondOpinionTest {
    private static final double SCORE = 0.65;

    @Test
    void whatNoRuleFindsIsHeard() {
        assertEquals(List.of("LOCATION ゆらぎの園"), found("ゆらぎの園は庭である。", "ゆらぎの園", EntityType.LOCATION));
    }

    @Test
    void noPersonIsCalledAfterAState() {
        assertEquals(List.of("PERSON ハドソン", "STATE ロシア"), found("ハドソン・ロシア大統領が訪れた。", "ハドソン・ロシア", EntityType.PERSON));
    }

    @Test
    void statesInARowAreNoBody() {
        assertEquals(List.of("STATE 日", "STATE ロ"), found("日ロ首脳会談が開かれた。", "日ロ", EntityType.ORGANIZATION));
    }

    @Test
    void aPlaceWithinAPlaceIsTwoNames() {
        assertEquals(List.of("LOCATION 東京都", "LOCATION 中野区"), found("東京都中野区に住む。", "東京都中野区", EntityType.LOCATION));
    }

    @Test
    void aCabinetIsNamedAfterItsHead() {
        assertEquals(List.of("PERSON 高梨", "PERSON 高梨"), found("高梨首相が就任した。高梨内閣が発足した。", "高梨内閣", EntityType.ORGANIZATION));
    }

    @Test
    void theTypeOfASettledNameStays() {
        assertEquals(List.of("LOCATION ソウル"), found("ソウルで開かれた。", "ソウル", EntityType.ORGANIZATION));
    }

    @Test
    void wordsBeforeANameAreNoPartOfIt() {
        assertEquals(List.of("PERSON ゆらぎ丸太"), found("故ゆらぎ丸太の庭である。", "故ゆらぎ丸太", EntityType.PERSON));
    }

    private static List<String> found(String body, String proposal, EntityType type) {
        Names names = new Names((text, titles) -> List.of(proposal(text, proposal, type)));
        AnnotatedText text = Annotated.text("", body);
        return names.in(text, null).mentions().stream()
                .map(mention -> mention.type() + " " + mention.surface())
                .toList();
    }

    private static Candidate proposal(AnnotatedText text, String name, EntityType type) {
        int begin = text.text().original().indexOf(name);
        return new Candidate(new Span(begin, begin + name.length()), type, "", Mention.Source.MODEL, "test", SCORE);
    }
}
