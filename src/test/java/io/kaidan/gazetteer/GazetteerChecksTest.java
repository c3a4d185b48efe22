package io.kaidan.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is found wrong when lines of several files are held against each other. */
class GazetteerChecksTest {
    private static final Map<String, String> HEADERS = Map.ofEntries(
            Map.entry("kanji-variants.tsv", "standard\tvariants"),
            Map.entry("states.tsv", "id\tname\tnames\tkanji\tcapital\tfrom\tto\tsource\nKOR\t韓国\t\t韓\t\t\t\tkaidan"),
            Map.entry("people.tsv", "id\tname\tnames\tshort\tfamous\tstate\tborn\tdied\tsource"),
            Map.entry("organizations.tsv", "id\tname\tnames\tshort\tclass\tstate\tfrom\tto\tsource"),
            Map.entry("places.tsv", "id\tname\tnames\tclass\tstate\tmetonym\tsource"),
            Map.entry("roles.tsv", "person\ttitle\tof\tfrom\tto\tend\tsource"),
            Map.entry("shared-posts.tsv", "title\tof\texample"),
            Map.entry("state-compounds.tsv", "surface\tstates\tneeds\tnot_before\tnot_after"),
            Map.entry("kanji-states.tsv", "kanji\tstate\tcontexts\tnot_before\tnot_after"),
            Map.entry("kanji-contexts.tsv", "context\tword\texample"),
            Map.entry("organization-suffixes.tsv", "suffix\tclass\tgeneric\tnot_before\tmin\texample"),
            Map.entry("place-suffixes.tsv", "suffix\tkind\tmin\tnot_before\tnot_words\texample"),
            Map.entry("organization-stops.tsv", "word\tmatch"),
            Map.entry("name-traps.tsv", "name\tnot_after\tnot_before\texample"));

    private final Map<String, String> files = new HashMap<>(HEADERS);

    private void lines(String file, String... lines) {
        files.merge(file, String.join("\n", lines), (header, more) -> header + "\n" + more);
    }

    private void people(String... idsAndNames) {
        Arrays.stream(idsAndNames)
                .map(person -> person.split(" ", -1))
                .forEach(p -> lines("people.tsv", p[0] + "\t" + p[1] + "\t\t\t" + p[2] + "\tKOR\t\t\tkaidan"));
    }

    private void role(String person, String title, String from, String to, String end) {
        lines("roles.tsv", person + "\t" + title + "\tKOR\t" + from + "\t" + to + "\t" + end + "\tkaidan");
    }

    private List<String> mistakes() {
        Problems problems = new Problems();
        Gazetteer.read(file -> new DataFile(file, files.get(file) + "\n"), List.of(), problems);
        return problems.sorted().stream().map(Object::toString).toList();
    }

    @Test
    void onePostHasOneHolderAtATime() {
        people("p:a 甲田一 ", "p:b 乙田二 ");
        role("p:a", "外相", "2001-04-26", "2003", "");
        role("p:b", "外相", "2002-09", "", "open");
        assertEquals(
                List.of("roles.tsv:3: at one time with p:a in roles.tsv:2;"
                        + " expected one holder, or a line for 外相 in shared-posts.tsv"),
                mistakes());
    }

    @Test
    void theDayOfTheHandoverBelongsToBoth() {
        people("p:a 甲田一 ", "p:b 乙田二 ", "p:c 丙田三 ");
        role("p:a", "外相", "2001-04-26", "2003-09-22", "");
        role("p:b", "外相", "2003-09-22", "2004", "");
        role("p:c", "外相", "2004-09", "2005", "");
        assertEquals(List.of(), mistakes());
    }

    @Test
    void anUnknownEndClashesWithNobodyWhoCameLater() {
        people("p:a 甲田一 ", "p:b 乙田二 ");
        role("p:a", "外相", "2001", "", "unknown");
        role("p:b", "外相", "2003", "", "open");
        assertEquals(List.of(), mistakes());
    }

    @Test
    void severalMayHoldASharedPost() {
        people("p:a 甲田一 ", "p:b 乙田二 ");
        role("p:a", "報道官", "2001", "", "open");
        role("p:b", "報道官", "2003", "", "open");
        assertEquals(1, mistakes().size());
        lines("shared-posts.tsv", "報道官\tKOR\t");
        assertEquals(List.of(), mistakes());
    }

    @Test
    void officesTellNamesakesApart() {
        people("p:a 甲田一 ", "p:b 甲田一 ");
        assertEquals(
                List.of("people.tsv:3: '甲田一' names also p:a in people.tsv:2, with the same state and time;"
                        + " expected offices or years of life that tell them apart"),
                mistakes());
        role("p:a", "外相", "2001", "2003", "");
        assertEquals(List.of(), mistakes());
    }

    @Test
    void aFamousNameOfTwoHoldersOfOneOfficeAtOneTimeTellsNothing() {
        people("p:a 甲田一 甲田", "p:b 甲田二 甲田");
        lines("shared-posts.tsv", "特使\t\t");
        role("p:a", "特使", "2001", "2005", "");
        role("p:b", "特使", "2003", "2007", "");
        assertEquals(1, mistakes().size());
    }
}
