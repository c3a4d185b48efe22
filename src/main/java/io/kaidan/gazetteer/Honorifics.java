package io.kaidan.gazetteer;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import io.kaidan.data.WordTable;
import java.util.List;
import java.util.Set;

/** Words that follow or precede a person's name and are no titles: 氏, さん, 容疑者 ({@code honorifics.tsv}). Immutable. */
public final class Honorifics {
    private static final List<String> COLUMNS = List.of("word", "position", "number", "example");
    private static final Set<String> NUMBERS = Set.of("one", "two", "many");

    private final WordTable<Honorific> before = new WordTable<>();
    private final WordTable<Honorific> after = new WordTable<>();
    private final WordTable<Honorific> personal = new WordTable<>();

    private Honorifics() {}

    /**
     * An honorific.
     *
     * @param word normalized
     * @param number how many persons it stands with: {@code one}, {@code two} (夫妻), {@code many}
     */
    public record Honorific(String word, String number) {}

    /** Reads a file in the format of gazetteers/README.md. */
    public static Honorifics read(DataFile file, Problems problems) {
        Honorifics honorifics = new Honorifics();
        for (Tsv.Row row : Tsv.read(file, COLUMNS, List.of(), problems).rows()) {
            honorifics.add(row, problems);
        }
        return honorifics;
    }

    /** The longest honorific that begins at the offset, after a name that ends there; null when there is none. */
    public Honorific beginningAt(String normalized, int offset) {
        return after.longestAt(normalized, offset, normalized.length());
    }

    /** The longest honorific for one or two persons that begins at the offset; null when there is none. */
    public Honorific personalAt(String normalized, int offset) {
        return personal.longestAt(normalized, offset, normalized.length());
    }

    /** The longest honorific that ends at the offset, before a name that begins there; null when there is none. */
    public Honorific endingAt(String normalized, int offset) {
        return before.longestBefore(normalized, offset);
    }

    private void add(Tsv.Row row, Problems problems) {
        String position = row.get("position");
        Honorific honorific = new Honorific(FullWidth.of(row.get("word")), row.get("number"));
        if (!NUMBERS.contains(honorific.number())) {
            problems.add(
                    row.file(),
                    row.line(),
                    "number '" + honorific.number() + "', expected one of " + Titles.sorted(NUMBERS));
        } else if (position.equals("before") || position.equals("after")) {
            (position.equals("before") ? before : after).putIfAbsent(honorific.word(), honorific);
            if (position.equals("after") && !honorific.number().equals("many")) {
                personal.putIfAbsent(honorific.word(), honorific);
            }
        } else {
            problems.add(row.file(), row.line(), "position '" + position + "', expected before or after");
        }
    }
}
