package io.kaidan.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.kaidan.document.Article;
import io.kaidan.document.Document;
import io.kaidan.document.Relation;
import io.kaidan.testing.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The many ways to say that two met and that someone went somewhere: src/test/corpus/paraphrase. */
class ParaphraseTest {
    private static final Path FOLDER = Path.of("src/test/corpus/paraphrase");
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 15);
    private static final String NOT_YET = "FIXME ";

    @TestFactory
    Stream<DynamicTest> meetings() throws IOException {
        return cases("meetings.tsv", "MET");
    }

    @TestFactory
    Stream<DynamicTest> visits() throws IOException {
        return cases("visits.tsv", "VISITED");
    }

    private static Stream<DynamicTest> cases(String file, String type) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(file));
        return lines.stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("rows\t"))
                .map(line -> line.split("\t", -1))
                .map(cells -> DynamicTest.dynamicTest(cells[1] + cells[2], () -> check(cells, type)));
    }

    private static void check(String[] cells, String type) {
        Document document = Documents.of(Article.of("test", PUBLISHED, cells[2], cells[1]));
        Set<String> rows = document.relations().stream()
                .filter(relation -> relation.type().equals(type))
                .map(ParaphraseTest::row)
                .collect(Collectors.toCollection(TreeSet::new));
        String found = rows.isEmpty() ? "-" : String.join("; ", rows);
        if (cells[0].startsWith(NOT_YET)) {
            assertNotEquals(cells[0].substring(NOT_YET.length()), found, "works now, take FIXME away");
        } else {
            assertEquals(cells[0], found);
        }
    }

    /** {@code MET A | B | ASSERTED}, the parties of a meeting in order. */
    private static String row(Relation relation) {
        Stream<String> parties =
                Stream.of(relation.subject().name(), relation.object().name());
        Stream<String> ordered = relation.type().equals("MET") ? parties.sorted() : parties;
        return relation.type() + " " + ordered.collect(Collectors.joining(" | ")) + " | " + relation.modality();
    }
}
