package io.kaidan.gazetteer;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import io.kaidan.data.WordTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands before or after a title and changes it: 前, 次期, 副, 代行 ({@code title-affixes.tsv}). Immutable. */
public final class TitleAffixes {
    private static final List<String> COLUMNS = List.of("affix", "position", "effect", "part_of_title", "example");
    private static final Set<String> EFFECTS =
            Set.of("former", "current", "future", "rank", "acting", "candidate", "deputy");

    private final WordTable<Affix> before = new WordTable<>();
    private final WordTable<Affix> after = new WordTable<>();
    private final Set<String> ranks = new HashSet<>();

    private TitleAffixes() {}

    /**
     * An affix.
     *
     * @param text normalized
     * @param effect {@code former}, {@code current}, {@code future}, {@code rank}, {@code acting}, {@code candidate} or
     *     {@code deputy}
     * @param partOfTitle whether the title is told with it
     */
    public record Affix(String text, String effect, boolean partOfTitle) {
        /** Whether it marks that the title is no longer held. */
        public boolean former() {
            return effect.equals("former");
        }
    }

    /** Reads a file in the format of gazetteers/README.md. */
    public static TitleAffixes read(DataFile file, Problems problems) {
        TitleAffixes affixes = new TitleAffixes();
        for (Tsv.Row row : Tsv.read(file, COLUMNS, List.of(), problems).rows()) {
            affixes.add(row, problems);
        }
        return affixes;
    }

    /** The longest affix that ends at the offset, before a title that begins there; null when there is none. */
    public Affix endingAt(String normalized, int offset) {
        return before.longestBefore(normalized, offset);
    }

    /** The longest affix that begins at the offset, after a title that ends there; null when there is none. */
    public Affix beginningAt(String normalized, int offset) {
        return after.longestAt(normalized, offset, normalized.length());
    }

    /** Whether a title also serves as a rank before others: 主任 in 主任委員. */
    public boolean isRank(String title) {
        return ranks.contains(title);
    }

    private void add(Tsv.Row row, Problems problems) {
        String position = row.get("position");
        if (!EFFECTS.contains(row.get("effect"))) {
            problems.add(
                    row.file(),
                    row.line(),
                    "effect '" + row.get("effect") + "', expected one of " + Titles.sorted(EFFECTS));
        } else if (position.equals("before") || position.equals("after")) {
            Affix affix = new Affix(
                    FullWidth.of(row.get("affix")), row.get("effect"), Titles.yes(row, "part_of_title", problems));
            (position.equals("before") ? before : after).putIfAbsent(affix.text(), affix);
            if (position.equals("before") && affix.effect().equals("rank")) {
                ranks.add(affix.text());
            }
        } else {
            problems.add(row.file(), row.line(), "position '" + position + "', expected before or after");
        }
    }
}
