package io.kaidan.relation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.document.Article;
import io.kaidan.document.Document;
import io.kaidan.document.Mention;
import io.kaidan.document.Relation;
import io.kaidan.testing.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Short texts that differ in one thing that changes the fact: eval/contrast. Each line names a relation between two and
 * the one modality it must have, or NONE.
 */
class ContrastTest {
    private static final Path TEXTS = Path.of("eval/contrast/dev.tsv");
    private static final Path FLOOR = Path.of("eval/contrast/floor.txt");

    private final Map<String, Document> read = new HashMap<>();

    @Test
    void noFewerLinesAreRightThanTheFloorSays() throws IOException {
        int right = 0;
        StringBuilder wrong = new StringBuilder();
        for (String line : Files.readAllLines(TEXTS)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 7 && !line.startsWith("#") && !line.startsWith("id\t")) {
                boolean holds = found(cells).equals(cells[6].equals("NONE") ? Set.of() : Set.of(cells[6]));
                right += holds ? 1 : 0;
                wrong.append(holds ? "" : "\n" + line);
            }
        }
        int floor = Integer.parseInt(Files.readString(FLOOR).strip());
        assertTrue(right >= floor, right + " lines are right, " + FLOOR + " asks for " + floor + "; wrong:" + wrong);
    }

    private Set<String> found(String[] cells) {
        boolean body = cells[2].contains("。");
        Document document = read.computeIfAbsent(
                cells[0],
                id -> Documents.of(
                        Article.of(id, LocalDate.parse(cells[1]), body ? "" : cells[2], body ? cells[2] : "")));
        Set<String> modalities = new HashSet<>();
        for (Relation row : document.relations()) {
            if (row.type().equals(cells[3]) && matches(document, row, cells[4], cells[5])) {
                modalities.add(row.modality().name());
            }
        }
        return modalities;
    }

    private static boolean matches(Document document, Relation row, String subject, String object) {
        if (row.type().equals("SAID")) {
            String said = row.content();
            int shared = said.contains(object) ? object.length() : object.contains(said) ? said.length() : 0;
            return names(document, row.subject().name()).contains(subject)
                    && 4 * shared >= object.length() + said.length();
        }
        if (row.object() == null) {
            return false;
        }
        Set<String> first = names(document, row.subject().name());
        Set<String> second = names(document, row.object().name());
        boolean forward = first.contains(subject) && second.contains(object);
        return forward || row.type().equals("MET") && first.contains(object) && second.contains(subject);
    }

    /** The name of a row and all the ways in which the text writes it. */
    private static Set<String> names(Document document, String name) {
        Set<String> names = new HashSet<>(List.of(name));
        document.entities().all().stream()
                .filter(entity -> entity.name().equals(name))
                .flatMap(entity -> entity.mentions().stream())
                .map(Mention::surface)
                .forEach(names::add);
        return names;
    }
}
