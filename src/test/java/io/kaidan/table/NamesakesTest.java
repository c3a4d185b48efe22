package io.kaidan.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.document.Article;
import io.kaidan.document.EntityType;
import io.kaidan.pipeline.Kaidan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People of one name over a whole run, as the pipeline finds them. */
class NamesakesTest {
    private static final Kaidan KAIDAN = Kaidan.create();

    private static List<EntityRow> people(String... texts) {
        EntityRegister register = new EntityRegister();
        for (String text : texts) {
            register.add(KAIDAN.annotate(Article.of("a", LocalDate.of(2024, 6, 3), "", text)));
        }
        return register.rows().stream()
                .filter(row -> row.type() == EntityType.PERSON)
                .toList();
    }

    @Test
    void aMayorAndAProfessorOfOneNameAreTwo() {
        List<EntityRow> rows =
                people("田中健一市長は3日、会見した。", "田中健一教授は3日、会見した。", "田中健一市長は4日、市議会で答弁した。田中氏は陳謝した。", "田中健一教授が講演した。");
        assertEquals(List.of(2, 2), rows.stream().map(EntityRow::articles).toList());
    }

    @Test
    void aMayorWhoWasAMemberOfParliamentIsOne() {
        assertEquals(
                1, people("田中健一衆院議員は3日、会見した。", "田中健一市長は3日、会見した。", "田中健一氏が述べた。").size());
    }

    @Test
    void theStateIsTheOneThatTheTextTells() {
        assertEquals("RUS", people("露国防省のイワノフ報道官は8日、迎撃したと述べた。").get(0).state());
        assertEquals("UKR", people("ウクライナのコワレンコ国防次官は8日、迎撃したと述べた。").get(0).state());
    }
}
