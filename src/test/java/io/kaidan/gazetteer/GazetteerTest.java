package io.kaidan.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.document.NormalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("kanji-variants.tsv", "standard\tvariants\n国\t國\n"),
            Map.entry(
                    "states.tsv",
                    "id\tname\tnames\tkanji\tcapital\tfrom\tto\tsource\nKOR\t韓国\t大韓民国\t韓\tplace:seoul\t\t\tkaidan\n"),
            Map.entry(
                    "people.tsv",
                    table(
                            "id\tname\tnames\tshort\tfamous\tstate\tborn\tdied\tsource",
                            "person:moon\t文在寅\tムン・ジェイン\t文\t\tKOR\t1953\t\tkaidan")),
            Map.entry(
                    "organizations.tsv",
                    table(
                            "id\tname\tnames\tshort\tclass\tstate\tfrom\tto\tsource",
                            "org:nato\t北大西洋条約機構\tNATO\t\tinternational\t\t\t\tkaidan")),
            Map.entry(
                    "places.tsv",
                    "id\tname\tnames\tclass\tstate\tmetonym\tsource\nplace:seoul\tソウル\t\tcapital\tKOR\tKOR\tkaidan\n"),
            Map.entry(
                    "roles.tsv",
                    "person\ttitle\tof\tfrom\tto\tend\tsource\nperson:moon\t大統領\tKOR\t2017-05-10\t2022-05-09\t\tkaidan\n"),
            Map.entry("shared-posts.tsv", "title\tof\texample\n報道官\t\t二人の報道官\n"),
            Map.entry("state-compounds.tsv", "surface\tstates\tneeds\tnot_before\tnot_after\n"),
            Map.entry("kanji-states.tsv", "kanji\tstate\tcontexts\tnot_before\tnot_after\n"),
            Map.entry("kanji-contexts.tsv", "context\tword\texample\n"),
            Map.entry("organization-suffixes.tsv", "suffix\tclass\tgeneric\tnot_before\tmin\texample\n"),
            Map.entry("place-suffixes.tsv", "suffix\tkind\tmin\tnot_before\tnot_words\texample\n"),
            Map.entry("organization-stops.tsv", "word\tmatch\n"),
            Map.entry("name-traps.tsv", "name\tnot_after\tnot_before\texample\n"));

    private final Problems problems = new Problems();

    private static String table(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    private Gazetteer read(String name, String text, DataFile... users) {
        return Gazetteer.read(
                file -> new DataFile(file, file.equals(name) ? text : FILES.get(file)), List.of(users), problems);
    }

    @Test
    void withoutListsStatesAndEndingsOfNamesAreStillKnown() {
        Gazetteer states = read("", "").statesOnly();
        assertNotNull(states.stateNamed("大韓民国"));
        assertEquals(List.of(), states.named("文在寅"));
        assertEquals(List.of(), states.named("ソウル"));
        assertEquals(List.of(), states.roles("person:moon"));
    }

    private List<String> messages() {
        return problems.sorted().stream().map(Object::toString).toList();
    }

    @Test
    void theShippedFilesHaveNoMistakes() {
        Gazetteer.load(List.of(), problems);
        assertEquals(List.of(), messages());
    }

    @Test
    void allMistakesAreReportedAtOnceWithFileAndLine() {
        read(
                "people.tsv",
                table(
                        "id\tname\tnames\tshort\tfamous\tstate\tborn\tdied\tsource",
                        "person:moon\t文在寅\t\t\t\tKOR\t1953-13\t\tkaidan",
                        "person:moon\t李在明\t\t\t\tROK\t\t\tkaidan",
                        "person:kim\t金某\t\t\t\tKOR\t1990\t1980\tkaidan"));
        assertEquals(
                List.of(
                        "people.tsv:2: born '1953-13', expected 2024-07-18, 2024-07 or 2024",
                        "people.tsv:3: id 'person:moon' stands also in people.tsv:2",
                        "people.tsv:3: state 'ROK' is the id of no line",
                        "people.tsv:4: born 1990 lies after died 1980"),
                messages());
    }

    @Test
    void rolesMustLieWithinLifeAndSayHowTheyEnd() {
        read(
                "roles.tsv",
                table(
                        "person\ttitle\tof\tfrom\tto\tend\tsource",
                        "person:moon\t大統領\tKOR\t1950\t1952\t\tkaidan",
                        "person:moon\t大統領\tKOR\t2017\t\t\tkaidan"));
        assertEquals(
                List.of(
                        "roles.tsv:2: the role lies outside the life of 文在寅",
                        "roles.tsv:3: end '', expected open or unknown where 'to' is empty"),
                messages());
    }

    @Test
    void twoOrganisationsOfOneStateAndTimeCannotShareAName() {
        read(
                "organizations.tsv",
                table(
                        "id\tname\tnames\tshort\tclass\tstate\tfrom\tto\tsource",
                        "org:a\t甲の会\t甲\t\tother\tKOR\t\t\tkaidan",
                        "org:b\t乙の会\t甲\t\tother\tKOR\t\t\tkaidan",
                        "org:c\t丙の会\t甲\t\tother\t\t\t\tkaidan"));
        assertEquals(
                List.of(
                        "organizations.tsv:3: '甲' names also org:a in organizations.tsv:2, with the same state and time"),
                messages());
    }

    @Test
    void spellingsAreFoldedAndSpansMeanTheOriginal() {
        Gazetteer gazetteer = read("", "");
        NormalizedText text = new NormalizedText("大韓民國のムンジェイン氏とムン＝ジェイン氏", "大韓民國のムンジェイン氏とムン＝ジェイン氏");
        assertEquals(
                List.of("大韓民國", "ムンジェイン", "ムン＝ジェイン"),
                gazetteer.matches(text).stream()
                        .filter(match -> match.span().length() > 1)
                        .map(match -> text.surface(match.span()))
                        .toList());
    }

    @Test
    void theVariantOfVaMatchesTheVariantOfBa() {
        DataFile users = new DataFile("mine.tsv", "name\ttype\nヴァンス\tPERSON\n");
        Gazetteer gazetteer = read("", "", users);
        assertEquals("ヴァンス", gazetteer.named("バンス").get(0).entry().name());
    }

    @Test
    void aUsersLineNeedsTwoCellsAndComesFirst() {
        DataFile users = new DataFile("mine.tsv", "name\ttype\tid\n文在寅\tPERSON\tperson:moon\nソウル\tORGANISATION\t\n");
        Gazetteer gazetteer = read("", "", users);
        assertTrue(gazetteer.named("文在寅").get(0).entry().isUsers());
        assertEquals(
                List.of("mine.tsv:3: type 'ORGANISATION', expected one of PERSON, STATE, ORGANIZATION, LOCATION"),
                messages());
    }

    @Test
    void aHundredThousandLinesOfAUserAreFound() {
        String lines = IntStream.range(0, 100_000)
                .mapToObj(i -> "社名" + i + "番\tORGANIZATION")
                .collect(Collectors.joining("\n", "name\ttype\n", "\n"));
        Gazetteer gazetteer = read("", "", new DataFile("mine.tsv", lines));
        assertEquals(List.of(), messages());
        assertEquals("社名99999番", gazetteer.named("社名99999番").get(0).entry().name());
        assertEquals(List.of(), gazetteer.named("社名100000番"));
    }

    @Test
    void holdersOfAnOfficeDependOnTheDay() {
        Gazetteer gazetteer = read("", "");
        assertEquals(
                1, gazetteer.holders("KOR", "大統領", LocalDate.of(2019, 6, 30)).size());
        assertEquals(
                0, gazetteer.holders("KOR", "大統領", LocalDate.of(2024, 6, 30)).size());
        assertEquals(1, gazetteer.holders("KOR", "大統領", null).size());
    }

    @Test
    void statesAreFoundByAnyFullNameButNotByTheirCharacter() {
        Gazetteer gazetteer = read("", "");
        assertNotNull(gazetteer.stateNamed("大韓民国"));
        assertFalse(gazetteer.named("韓").stream().anyMatch(form -> form.entry() instanceof State));
    }

    @Test
    void aLineOfTheUserThatHidesShippedEntriesIsTold() {
        DataFile mine = new DataFile(
                "mine.tsv", "name\ttype\tid\n文\tPERSON\tmy:1\nＮＡＴＯ\tPERSON\tmy:2\n文在寅\tPERSON\tperson:moon\n");
        Gazetteer gazetteer = read("", "", mine);
        assertEquals(
                List.of(
                        "mine.tsv:2: '文' (PERSON) hides person:moon (PERSON, 文在寅) in people.tsv:2",
                        "mine.tsv:3: 'NATO' (PERSON) hides org:nato (ORGANIZATION, 北大西洋条約機構) in organizations.tsv:2"),
                gazetteer.shadows().stream().map(Object::toString).toList());
        assertEquals("my:1", gazetteer.named("文").get(0).entry().id());
    }

    @Test
    void namesThatBeginAlikeAreAllFoundAtOnePlace() {
        DataFile mine = new DataFile(
                "mine.tsv",
                "name\ttype\n東\tLOCATION\n東京\tLOCATION\n東京都\tLOCATION\n東京都庁舎前広場\tLOCATION\n" + "長".repeat(70)
                        + "\tLOCATION\n");
        Gazetteer gazetteer = read("", "", mine);
        assertEquals(
                List.of("東", "東京", "東京都", "東京都庁舎前広場"),
                gazetteer.matches(new NormalizedText("東京都庁舎前広場", "東京都庁舎前広場")).stream()
                        .map(match -> match.span().of("東京都庁舎前広場"))
                        .toList());
        assertEquals(
                1,
                gazetteer
                        .matches(new NormalizedText("長".repeat(70), "長".repeat(70)))
                        .size());
        assertEquals(List.of(), gazetteer.named("東京都庁"));
    }

    @Test
    void manyNamesAreAllFound() {
        String names = IntStream.range(0, 20_000)
                .mapToObj(i -> "" + (char) ('一' + i % 200) + (char) ('一' + i / 200) + "氏\tPERSON\n")
                .collect(Collectors.joining());
        Gazetteer gazetteer = read("", "", new DataFile("mine.tsv", "name\ttype\n" + names));
        IntStream.range(0, 20_000)
                .forEach(i -> assertEquals(
                        1,
                        gazetteer
                                .named("" + (char) ('一' + i % 200) + (char) ('一' + i / 200) + "氏")
                                .size()));
    }
}
