package io.kaidan.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as right, wrong and missed. Gold serves as system, with one thing changed. */
class ArticleScorerTest {
    private static final String TEXT = "{{田村健一|P}}首相は{{林文雄|P}}外相、{{李在明|P}}大統領と{{ソウル|L}}で会談し、「対話を続ける」と述べた。";
    private static final String MET = """
            {"type": "MET", "parties": ["%s", "%s"], "modality": "%s", "channel": "IN_PERSON", "date": "%s",
             "place": "%s", "evidence": "会談し"}""";
    private static final String SAID = """
            {"type": "SAID", "speaker": "%s", "form": "DIRECT", "content": "%s", "modality": "ASSERTED", "date": "",
             "addressee": "", "evidence": "述べた"}""";

    @Test
    void thePartiesOfAMeetingHaveNoOrder() {
        Tally tally = score(met("田村健一", "林文雄"), met("林文雄", "田村健一"));
        assertEquals(new Counts(1, 1, 1), tally.counts("MET"));
    }

    @Test
    void aMeetingOfAnotherModalityIsTheSamePairOnly() {
        Tally tally = score(met("田村健一", "林文雄"), MET.formatted("田村健一", "林文雄", "PLANNED", "2024-07-18", "ソウル"));
        assertEquals(new Counts(0, 1, 1), tally.counts("MET"));
        assertEquals(new Counts(1, 1, 1), tally.counts("MET_any"));
    }

    @Test
    void aMeetingSaidToHaveBeenThatWasOnlyPlannedIsFalselyAsserted() {
        String planned = MET.formatted("田村健一", "林文雄", "PLANNED", "", "");
        ArticleScore score = compare(TEXT, planned, TEXT, met("林文雄", "田村健一"));
        assertEquals(new Ratio(1, 1), score.tally().ratio(ArticleScorer.FALSE_ASSERTED));
        assertTrue(score.relations().stream().anyMatch(RelationMatch::falselyAsserted));
    }

    @Test
    void theSlotsOfAMeetingAreCountedOnMatchedRows() {
        ArticleScore score =
                compare(TEXT, met("田村健一", "林文雄"), TEXT, MET.formatted("田村健一", "林文雄", "ASSERTED", "2024-07", ""));
        assertEquals(new Ratio(0, 1), score.tally().ratio("MET place"));
        assertEquals(new Ratio(1, 1), score.tally().ratio("MET channel"));
        assertEquals(new Counts(0, 1, 1), score.tally().counts("DATE"));
        assertEquals(
                List.of(new SlotError("DATE", "2024-07-18", "2024-07"), new SlotError("MET place", "ソウル", "")),
                score.relations().get(0).errors());
    }

    @Test
    void aMeetingOfThreeIsOneEvent() {
        String three = String.join(", ", met("田村健一", "林文雄"), met("田村健一", "李在明"), met("林文雄", "李在明"));
        Tally tally = score(three, met("田村健一", "林文雄"));
        assertEquals(new Counts(1, 3, 1), tally.counts("MET"));
        assertEquals(new Counts(1, 1, 1), tally.counts("MET_event"));
        assertEquals(new Counts(0, 1, 1), tally.counts("MET_event_whole"));
    }

    @Test
    void halfOfTheContentIsEnoughAndExactIsAll() {
        Tally tally = score(SAID.formatted("田村健一", "対話を続ける"), SAID.formatted("田村健一", "を続ける"));
        assertEquals(new Counts(1, 1, 1), tally.counts("SAID"));
        assertEquals(new Counts(0, 1, 1), tally.counts("SAID_exact"));
        assertEquals(new Counts(1, 1, 1), tally.counts("CONTENT@0.8"), "F1 of 4 of 6 characters is 0.8");
        assertEquals(new Counts(0, 1, 1), tally.counts("CONTENT@exact"));
    }

    @Test
    void lessThanHalfOfTheContentIsAnotherStatement() {
        Tally tally = score(SAID.formatted("田村健一", "対話を続ける"), SAID.formatted("田村健一", "る"));
        assertEquals(new Counts(0, 1, 1), tally.counts("SAID"));
        assertEquals(new Counts(0, 1, 1), tally.counts("CONTENT@0.3"), "F1 of 1 of 6 characters is 0.29");
    }

    @Test
    void theRightContentOfTheWrongSpeakerIsContentOnly() {
        Tally tally = score(SAID.formatted("田村健一", "対話を続ける"), SAID.formatted("林文雄", "対話を続ける"));
        assertEquals(new Counts(0, 1, 1), tally.counts("SAID"));
        assertEquals(new Counts(1, 1, 1), tally.counts("SAID_content"));
        assertEquals(new Ratio(0, 1), tally.ratio("SPEAKER@0.5"));
    }

    @Test
    void aNameFoundButPutToAnotherEntityIsNotNamedRight() {
        Tally tally = score(article(TEXT), article(TEXT.replace("{{林文雄|P}}", "{{林文雄|P|別人}}")))
                .tally();
        assertEquals(new Counts(3, 3, 3), tally.counts("PERSON"));
        assertEquals(new Ratio(2, 3), tally.ratio("NAMED_PERSON"));
    }

    @Test
    void anEntityIsKnownWhenOneOfItsMentionsHasAnIdentifier() {
        AnnotatedArticle gold = article("{{田村健一|P}}首相、{{田村|P|田村健一}}氏、{{林文雄|P}}氏。");
        List<AnnotatedMention> linked = gold.mentions().stream()
                .map(m -> new AnnotatedMention(
                        m.span(), m.surface(), m.type(), m.name(), m.surface().equals("田村") ? "Q1" : "", ""))
                .toList();
        AnnotatedArticle system = new AnnotatedArticle("a", "", "", gold.text(), gold.headlineEnd(), linked, List.of());
        assertEquals(new Ratio(1, 2), score(gold, system).tally().ratio("KNOWN_PERSON"));
    }

    @Test
    void aBorderThatIsOffIsAnOverlap() {
        Tally tally = score(article("{{田村健一|P}}首相。"), article("{{田村|P}}健一首相。")).tally();
        assertEquals(new Counts(0, 1, 1), tally.counts("PERSON"));
        assertEquals(new Counts(1, 1, 1), tally.counts("PERSON_overlap"));
    }

    private static String met(String one, String other) {
        return MET.formatted(one, other, "ASSERTED", "2024-07-18", "ソウル");
    }

    private static Tally score(String gold, String system) {
        return compare(TEXT, gold, TEXT, system).tally();
    }

    private static ArticleScore compare(String goldText, String gold, String systemText, String system) {
        return score(GoldTexts.article(goldText, gold), GoldTexts.article(systemText, system));
    }

    private static AnnotatedArticle article(String body) {
        return GoldTexts.article(body);
    }

    private static ArticleScore score(AnnotatedArticle gold, AnnotatedArticle system) {
        return ArticleScorer.score(gold, system, AnnotatedMention.TYPES);
    }
}
