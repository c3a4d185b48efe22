package io.kaidan.entity;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Words other than titles that stand for entities already named: 同氏, 両首脳, 同国 ({@code models/anaphora.tsv}). Immutable. */
final class Anaphora {
    private static final Set<String> KINDS = Set.of("person", "people", "leader", "state", "organization", "party");

    private final List<Word> words = new ArrayList<>();
    private final List<String> predicates = new ArrayList<>();

    private Anaphora() {}

    /**
     * A word.
     *
     * @param text normalized
     * @param kind what it stands for: {@code person}, {@code people} (persons, where the number is a phrase of its own), {@code leader}, {@code state}, {@code organization}, or
     *     {@code party} (persons, else states)
     * @param number how many; 0 when a numeral stands before it
     * @param classes the classes of organisations that it may stand for; none when only the ending of the name counts
     */
    record Word(String text, String kind, int number, List<String> classes) {}

    static Anaphora read(DataFile file, Problems problems) {
        Anaphora read = new Anaphora();
        List<String> columns = List.of("word", "kind", "number", "classes", "example");
        for (Tsv.Row row : Tsv.read(file, columns, List.of(), problems).rows()) {
            if (row.get("kind").equals("predicate")) {
                read.predicates.add(row.get("word"));
            } else if (!KINDS.contains(row.get("kind"))) {
                String expected = KINDS.stream().sorted().toList() + " or predicate";
                problems.add(row.file(), row.line(), "kind '" + row.get("kind") + "', expected one of " + expected);
            } else if (!row.get("number").matches("[0-9]")) {
                problems.add(row.file(), row.line(), "number '" + row.get("number") + "', expected one digit");
            } else {
                int number = Integer.parseInt(row.get("number"));
                read.words.add(new Word(row.get("word"), row.get("kind"), number, List.copyOf(row.list("classes"))));
            }
        }
        read.words.sort(Comparator.comparingInt(word -> -word.text().length()));
        return read;
    }

    /**
     * The longest word that begins at the offset, or null.
     *
     * @param counted whether a numeral stands before it
     */
    Word at(String normalized, int offset, boolean counted) {
        for (Word word : words) {
            if (counted == (word.number() == 0) && normalized.startsWith(word.text(), offset)) {
                return word;
            }
        }
        return null;
    }

    /** Whether what follows makes a title the thing spoken of and not its holder: 首相に就任した. */
    boolean isPredicate(String normalized, int offset) {
        return predicates.stream().anyMatch(predicate -> normalized.startsWith(predicate, offset));
    }
}
