package io.kaidan.entity;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import io.kaidan.document.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How names of organisations and places are shortened ({@code models/name-shortening.tsv}): an ending left out (自民党 →
 * 自民), a beginning left out (韓国統一部 → 統一部), an ending replaced (東京地方裁判所 → 東京地裁); and which endings
 * mean the same. Immutable.
 */
final class Abbreviations {
    /** In characters; only a name as long as a sentence has longer ends. */
    private static final int LONGEST = 100;

    private static final List<String> KINDS =
            List.of("ending", "place-ending", "replace", "generic", "same", "place-same");

    private final List<String> endings = new ArrayList<>();
    private final List<String> placeEndings = new ArrayList<>();
    private final List<String[]> replacements = new ArrayList<>();
    private final List<String> generics = new ArrayList<>();
    private final List<String[]> same = new ArrayList<>();
    private final List<String[]> samePlace = new ArrayList<>();

    private Abbreviations() {}

    static Abbreviations read(DataFile file, Problems problems) {
        Abbreviations read = new Abbreviations();
        for (Tsv.Row row : Tsv.read(file, List.of("kind", "long", "short", "example"), List.of(), problems)
                .rows()) {
            String full = row.get("long");
            switch (row.get("kind")) {
                case "ending" -> read.endings.add(full);
                case "place-ending" -> read.placeEndings.add(full);
                case "replace" -> read.replacements.add(new String[] {full, row.get("short")});
                case "generic" -> read.generics.add(full);
                case "same" -> addBoth(full, row.get("short"), read.same);
                case "place-same" -> addBoth(full, row.get("short"), read.samePlace);
                default ->
                    problems.add(row.file(), row.line(), "kind '" + row.get("kind") + "', expected one of " + KINDS);
            }
        }
        return read;
    }

    private static void addBoth(String one, String other, List<String[]> pairs) {
        pairs.add(new String[] {one, other});
        pairs.add(new String[] {other, one});
    }

    /** Other wordings of a name that mean the same body or place: インド外交省, インド外務省. */
    List<String> rewordings(String name, EntityType type) {
        List<String> others = new ArrayList<>();
        for (String[] pair : type == EntityType.LOCATION ? samePlace : same) {
            if (name.endsWith(pair[0]) && name.length() > pair[0].length()) {
                others.add(name.substring(0, name.length() - pair[0].length()) + pair[1]);
            }
        }
        return others;
    }

    /** All folded names for which {@link #isShortFor} may hold with the long name, and perhaps some more. */
    Set<String> shortNames(String longName, EntityType type) {
        String whole = Spelling.folded(longName);
        Set<String> names = new HashSet<>();
        for (String ending : type == EntityType.LOCATION ? placeEndings : endings) {
            if (whole.endsWith(ending)) {
                names.add(whole.substring(0, whole.length() - ending.length()));
            }
        }
        if (type == EntityType.LOCATION) {
            return names;
        }
        addEnds(whole, "", names);
        for (String[] replacement : replacements) {
            if (whole.endsWith(replacement[0])) {
                addEnds(whole.substring(0, whole.length() - replacement[0].length()), replacement[1], names);
            }
        }
        return names;
    }

    private static void addEnds(String stem, String ending, Set<String> names) {
        for (int i = Math.max(0, stem.length() - LONGEST); i < stem.length(); i++) {
            names.add(stem.substring(i) + ending);
        }
    }

    /** Whether a text that has the long name may mean the same with the short one. */
    boolean isShortFor(String shortName, String longName, EntityType type) {
        String part = Spelling.folded(shortName);
        String whole = Spelling.folded(longName);
        if (part.length() < 2 || part.length() >= whole.length()) {
            return false;
        }
        if (type == EntityType.LOCATION) {
            return whole.startsWith(part) && placeEndings.contains(whole.substring(part.length()));
        }
        return whole.startsWith(part) && endings.contains(whole.substring(part.length()))
                || whole.endsWith(part) && !generics.contains(part)
                || replaced(part, whole);
    }

    private boolean replaced(String part, String whole) {
        for (String[] replacement : replacements) {
            if (whole.endsWith(replacement[0]) && part.endsWith(replacement[1])) {
                String stem = whole.substring(0, whole.length() - replacement[0].length());
                String shortStem = part.substring(0, part.length() - replacement[1].length());
                if (!shortStem.isEmpty() && (stem.equals(shortStem) || stem.endsWith(shortStem))) {
                    return true;
                }
            }
        }
        return false;
    }
}
