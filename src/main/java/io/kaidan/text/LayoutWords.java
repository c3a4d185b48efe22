package io.kaidan.text;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code models/layout.tsv}, normalized. */
final class LayoutWords {
    private enum Kind {
        TAG,
        OPINION,
        AGENCY,
        BYLINE,
        CREDIT,
        RIGHTS
    }

    private final Map<Kind, Set<String>> whole = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> parts = new EnumMap<>(Kind.class);

    /** @param problems takes the mistakes of the file; such lines are left out */
    LayoutWords(DataFile file, Normalizer normalizer, Problems problems) {
        for (Kind kind : Kind.values()) {
            whole.put(kind, new HashSet<>());
            parts.put(kind, new ArrayList<>());
        }
        for (Tsv.Row row : Tsv.read(file, List.of("word", "kind", "match"), List.of(), problems)
                .rows()) {
            Kind kind = kind(row, problems);
            if (kind != null) {
                add(kind, normalizer.normalize(row.get("word")).normalized(), row, problems);
            }
        }
    }

    static LayoutWords shipped(Normalizer normalizer) {
        Problems problems = new Problems();
        LayoutWords words = new LayoutWords(DataFile.shipped("models/layout.tsv"), normalizer, problems);
        problems.throwIfAny();
        return words;
    }

    private static Kind kind(Tsv.Row row, Problems problems) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(row.get("kind"))) {
                return kind;
            }
        }
        problems.add(
                row.file(),
                row.line(),
                "unknown kind '" + row.get("kind") + "', expected tag, opinion, agency, byline, credit or rights");
        return null;
    }

    private void add(Kind kind, String word, Tsv.Row row, Problems problems) {
        switch (row.get("match")) {
            case "whole" -> whole.get(kind).add(word);
            case "part" -> parts.get(kind).add(word);
            default ->
                problems.add(
                        row.file(), row.line(), "unknown match '" + row.get("match") + "', expected whole or part");
        }
    }

    private boolean has(Kind kind, String inside) {
        return whole.get(kind).contains(inside) || parts.get(kind).stream().anyMatch(inside::contains);
    }

    /** Whether the words between brackets say what kind of article it is. */
    boolean isTag(String inside) {
        return has(Kind.TAG, inside) || isOpinion(inside);
    }

    /** Whether they say that its author speaks for himself. */
    boolean isOpinion(String inside) {
        return has(Kind.OPINION, inside);
    }

    boolean isAgency(String inside) {
        return whole.get(Kind.AGENCY).contains(inside);
    }

    /** Whether an agency stands at either end, as in ソウル時事 and 新華社ウルムチ7月21日. */
    boolean beginsOrEndsInAgency(String inside) {
        return whole.get(Kind.AGENCY).stream().anyMatch(agency -> inside.startsWith(agency) || inside.endsWith(agency));
    }

    boolean isByline(String inside) {
        return has(Kind.BYLINE, inside);
    }

    boolean isCredit(String inside) {
        return isAgency(inside) || has(Kind.CREDIT, inside) || isRights(inside);
    }

    boolean isRights(String inside) {
        return has(Kind.RIGHTS, inside);
    }
}
