package io.kaidan.entity;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What kinds of owners titles and names have ({@code models/title-owners.tsv}, {@code models/name-scripts.tsv}).
 * Immutable.
 */
final class TitleOwners {
    private final Map<String, List<String>> classes = new HashMap<>();
    private Set<String> kanjiOnly = Set.of();
    private Set<String> katakanaNever = Set.of();

    private TitleOwners() {}

    static TitleOwners read(DataFile owners, DataFile scripts, Problems problems) {
        TitleOwners read = new TitleOwners();
        for (Tsv.Row row : Tsv.read(owners, List.of("class", "organizations", "example"), List.of(), problems)
                .rows()) {
            read.classes.put(row.get("class"), List.copyOf(row.list("organizations")));
        }
        for (Tsv.Row row : Tsv.read(scripts, List.of("script", "rule", "states", "example"), List.of(), problems)
                .rows()) {
            String kind = row.get("script") + ' ' + row.get("rule");
            switch (kind) {
                case "kanji only" -> read.kanjiOnly = Set.copyOf(row.list("states"));
                case "katakana never" -> read.katakanaNever = Set.copyOf(row.list("states"));
                default ->
                    problems.add(row.file(), row.line(), "'" + kind + "', expected kanji only or katakana never");
            }
        }
        return read;
    }

    /** The classes of organisations that a title of this class belongs to; empty when it may belong to any. */
    List<String> classes(String titleClass) {
        return classes.getOrDefault(titleClass, List.of());
    }

    /** Whether a person of this name may belong to the state with this id. */
    boolean mayBelong(String name, String state) {
        return Spelling.hasKanji(name) ? kanjiOnly.contains(state) : !katakanaNever.contains(state);
    }
}
