package io.kaidan.gazetteer;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import io.kaidan.data.WordTable;
import java.util.List;
import java.util.Set;

/** The titles of {@code titles.tsv}, looked up by the characters of a normalized text. Immutable. */
public final class Titles {
    private static final List<String> COLUMNS =
            List.of("title", "class", "of", "implies", "anaphor", "plural", "alone");
    private static final Set<String> OF = Set.of("state", "organization", "either", "place", "none");

    private final WordTable<Entry> entries = new WordTable<>();

    private Titles() {}

    /**
     * A title.
     *
     * @param title normalized, as it stands next to a name
     * @param of what it belongs to: {@code state}, {@code organization}, {@code either}, {@code place}, {@code none}
     * @param implies id of the state or organisation that the title alone names, empty when none
     * @param anaphor whether it may stand for its holder in later sentences
     * @param plural normalized forms for several holders
     * @param alone whether it is a title even without a name beside it
     */
    public record Entry(
            String title,
            String titleClass,
            String of,
            String implies,
            boolean anaphor,
            List<String> plural,
            boolean alone) {

        public Entry {
            plural = List.copyOf(plural);
        }
    }

    /** Reads a file in the format of gazetteers/README.md. */
    public static Titles read(DataFile file, Problems problems) {
        Titles titles = new Titles();
        for (Tsv.Row row : Tsv.read(file, COLUMNS, List.of(), problems).rows()) {
            titles.add(row, problems);
        }
        return titles;
    }

    /** The title with exactly these normalized characters, or null. */
    public Entry of(String title) {
        return entries.get(title);
    }

    /** The longest title that begins at the offset and ends at or before {@code limit}, or null. */
    public Entry longestAt(String normalized, int offset, int limit) {
        return entries.longestAt(normalized, offset, limit);
    }

    private void add(Tsv.Row row, Problems problems) {
        String title = FullWidth.of(row.get("title"));
        if (title.isEmpty()) {
            problems.add(row.file(), row.line(), "no title, expected one");
            return;
        }
        if (!OF.contains(row.get("of"))) {
            problems.add(row.file(), row.line(), "of '" + row.get("of") + "', expected one of " + sorted(OF));
            return;
        }
        Entry entry = new Entry(
                title,
                row.get("class"),
                row.get("of"),
                row.get("implies"),
                yes(row, "anaphor", problems),
                row.list("plural").stream().map(FullWidth::of).toList(),
                yes(row, "alone", problems));
        if (entries.putIfAbsent(title, entry) != null) {
            problems.add(row.file(), row.line(), "title '" + row.get("title") + "' stands twice");
        }
    }

    static boolean yes(Tsv.Row row, String column, Problems problems) {
        String value = row.get(column);
        if (!value.equals("yes") && !value.equals("no")) {
            problems.add(row.file(), row.line(), column + " '" + value + "', expected yes or no");
        }
        return value.equals("yes");
    }

    static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }
}
