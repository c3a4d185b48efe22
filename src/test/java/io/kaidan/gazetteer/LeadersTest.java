package io.kaidan.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The heads of state and of government of 2022 in roles.tsv, against the list of eval/leaders/leaders.tsv. */
class LeadersTest {
    private static final Path LIST = Path.of("eval/leaders/leaders.tsv");
    private static final List<String> COLUMNS = List.of("state", "title", "holder", "label", "from", "to", "reason");
    private static final LocalDate AUTUMN_2022 = LocalDate.of(2022, 10, 1);
    private static final double AGREEMENT = 0.98;

    private final Gazetteer gazetteer = Gazetteer.shipped();
    private final List<Tsv.Row> rows = rows();

    private static List<Tsv.Row> rows() {
        Problems problems = new Problems();
        List<Tsv.Row> rows =
                Tsv.read(DataFile.at(LIST), COLUMNS, List.of(), problems).rows();
        problems.throwIfAny();
        return rows;
    }

    @Test
    void ofAHundredPostsAtLeast98HaveTheHolderOfTheList() {
        Collection<List<Tsv.Row>> posts = rows.stream()
                .filter(row -> row.get("to").isEmpty())
                .collect(Collectors.groupingBy(row -> row.get("title") + " " + row.get("state")))
                .values();
        List<String> differing = posts.stream()
                .flatMap(post -> latest(post).stream())
                .filter(row -> !holds(row))
                .map(LeadersTest::describe)
                .toList();
        assertTrue(posts.size() > 300, "posts of the list: " + posts.size());
        double agreement = 1 - (double) differing.size() / posts.size();
        assertTrue(agreement >= AGREEMENT, agreement + ", not so: " + String.join("; ", differing));
    }

    @Test
    void whereTheRolesDifferFromTheListItsLineSaysWhyAndOnlyThere() {
        List<String> wrong = new ArrayList<>();
        for (Tsv.Row row : rows) {
            if (heldIn2022(row) != row.get("reason").isEmpty()) {
                wrong.add(describe(row));
            }
        }
        assertEquals(List.of(), wrong, "lines that differ without a reason, or agree in spite of one");
    }

    /** Those of a post whose terms began last: ends of earlier ones may be missing in the list. */
    private static List<Tsv.Row> latest(List<Tsv.Row> post) {
        String start = post.stream()
                .map(row -> row.get("from"))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return post.stream().filter(row -> row.get("from").equals(start)).toList();
    }

    private boolean holds(Tsv.Row row) {
        return gazetteer.holders(row.get("state"), row.get("title"), AUTUMN_2022).stream()
                .anyMatch(role -> role.person().equals(row.get("holder")));
    }

    private boolean heldIn2022(Tsv.Row row) {
        Period year = new Period("2022", "2022");
        return gazetteer.roles(row.get("holder")).stream()
                .anyMatch(role -> role.of().equals(row.get("state"))
                        && role.title().equals(row.get("title"))
                        && role.period().mayOverlap(year));
    }

    private static String describe(Tsv.Row row) {
        return LIST + ":" + row.line() + " " + row.get("title") + " of " + row.get("state") + ", " + row.get("label");
    }
}
