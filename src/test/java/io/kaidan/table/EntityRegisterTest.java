package io.kaidan.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.document.Argument;
import io.kaidan.document.Article;
import io.kaidan.document.Document;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Modality;
import io.kaidan.testing.HandMade;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityRegisterTest {
    @Test
    void entitiesOfOneIdentifierAreOneRowWhateverTheirNames() {
        EntityRow row = rows(first(), second()).get(2);
        assertEquals("USA", row.id());
        assertEquals(List.of("アメリカ", "米国"), row.aliases());
        assertEquals(2, row.articles());
        assertEquals(2, row.mentions());
        assertEquals(LocalDate.of(2024, 7, 18), row.firstDate());
        assertEquals(LocalDate.of(2024, 7, 19), row.lastDate());
    }

    @Test
    void withoutIdentifierTypeAndNameAreWhatCounts() {
        List<EntityRow> rows = rows(first(), second());
        assertEquals(3, rows.size());
        EntityRow place = rows.get(0);
        EntityRow person = rows.get(1);
        assertEquals("山形", place.name());
        assertEquals(EntityType.LOCATION, place.type());
        assertEquals("山形健", person.name());
        assertEquals(EntityType.PERSON, person.type());
        assertEquals(2, person.articles());
        assertEquals("JPN", person.state(), "taken from the article that knows it");
    }

    @Test
    void meetingsCountForBothPartiesAndStatementsForTheSpeaker() {
        List<EntityRow> rows = rows(first(), second());
        assertEquals(2, rows.get(2).met(), "a planned meeting is a row, too");
        assertEquals(2, rows.get(1).met());
        assertEquals(1, rows.get(1).said());
        assertEquals(0, rows.get(2).said(), "who is spoken to does not speak");
        assertEquals(0, rows.get(0).met());
    }

    @Test
    void namesakesOfOtherStatesAreOtherRowsAndThoseOfNoneJoinTheFirst() {
        List<EntityRow> rows = rows(named("田中健一", "JPN"), named("田中健一", "BRA"), named("田中健一", ""));
        assertEquals(List.of("BRA", "JPN"), rows.stream().map(EntityRow::state).toList());
        assertEquals(List.of(1, 2), rows.stream().map(EntityRow::articles).toList());
    }

    @Test
    void aSurnameAloneIsTheSamePersonOnlyInTheSameState() {
        List<EntityRow> rows = rows(named("イワノフ", "RUS"), named("イワノフ", ""), named("イワノフ", "RUS"), named("イワノフ", ""));
        assertEquals(List.of("", "RUS"), rows.stream().map(EntityRow::state).toList());
        assertEquals(List.of(2, 2), rows.stream().map(EntityRow::articles).toList());
    }

    @Test
    void anOrganizationIsOneWhateverItsState() {
        HandMade made = new HandMade(Article.of("1", null, "", "国防省は述べた。"));
        made.entity(EntityType.ORGANIZATION, "国防省", "", "", "国防省");
        HandMade other = new HandMade(Article.of("2", null, "", "国防省は述べた。"));
        other.entity(EntityType.ORGANIZATION, "国防省", "", "RUS", "国防省");
        assertEquals(1, rows(made.document(), other.document()).size());
    }

    private static Document named(String name, String state) {
        HandMade made = new HandMade(Article.of("1", null, "", name + "氏は述べた。"));
        made.entity(EntityType.PERSON, name, "", state, name);
        return made.document();
    }

    private static List<EntityRow> rows(Document... documents) {
        EntityRegister register = new EntityRegister();
        for (Document document : documents) {
            register.add(document);
        }
        assertEquals(register.rows().size(), register.size());
        return register.rows();
    }

    private static Document first() {
        HandMade made = new HandMade(Article.of("1", LocalDate.of(2024, 7, 19), "山形健氏、米国と会談へ", "山形健氏が山形で述べた。"));
        Entity person = made.entity(EntityType.PERSON, "山形健", "", "", "山形健");
        Entity state = made.entity(EntityType.STATE, "アメリカ", "USA", "USA", "米国");
        made.relation("MET", Argument.of(person, null), Argument.of(state, null), "", "会談", "会談", "", Modality.PLANNED);
        made.relation("SAID", Argument.of(person, null), Argument.of(state, null), "", "述べた", "述べた");
        return made.document();
    }

    private static Document second() {
        HandMade made = new HandMade(Article.of("2", LocalDate.of(2024, 7, 18), "", "アメリカと山形健氏は会談した。山形市で。"));
        Entity state = made.entity(EntityType.STATE, "アメリカ", "USA", "USA", "アメリカ");
        Entity person = made.entity(EntityType.PERSON, "山形健", "", "JPN", "山形健");
        made.from("山形市");
        made.entity(EntityType.LOCATION, "山形", "", "", "山形");
        made.from("は会談").relation("MET", Argument.of(state, null), Argument.of(person, null), "", "会談", "会談した");
        return made.document();
    }
}
