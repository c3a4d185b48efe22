package io.kaidan.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of a text's persons' names are part of which others. Looks up what a name may be called by, instead of comparing
 * all names with each other. For one text.
 */
final class PartIndex {
    /** Surfaces by folded name, in order of the text. */
    private final Map<String, String> surfaces;

    private final Map<String, String> foldedByParted = new HashMap<>();

    /** @param surfaces for each folded name its first spelling, in order of the text */
    PartIndex(Map<String, String> surfaces) {
        this.surfaces = surfaces;
        surfaces.forEach((folded, surface) -> foldedByParted.putIfAbsent(Spelling.parted(surface), folded));
    }

    /** For every folded name the names that it is a part of, in order of the text; the lists may be changed. */
    Map<String, List<String>> wholes() {
        Map<String, List<String>> wholes = new LinkedHashMap<>();
        surfaces.keySet().forEach(name -> wholes.put(name, new ArrayList<>()));
        surfaces.forEach((whole, surface) -> {
            Set<String> parts = new LinkedHashSet<>();
            for (String piece : pieces(Spelling.parted(surface))) {
                String name = foldedByParted.get(piece);
                if (name != null && Spelling.isPart(surfaces.get(name), surface)) {
                    parts.add(name);
                }
            }
            parts.forEach(part -> wholes.get(part).add(whole));
        });
        return wholes;
    }

    /** Everything that can be a part of the name: what it begins or ends with, and runs of its parts. */
    private static Set<String> pieces(String full) {
        Set<String> pieces = new LinkedHashSet<>();
        for (int i = 1; i < full.length(); i++) {
            pieces.add(full.substring(0, i));
            pieces.add(full.substring(i));
        }
        for (int begin = full.indexOf('・'); begin >= 0; begin = full.indexOf('・', begin + 1)) {
            for (int end = full.indexOf('・', begin + 1); end >= 0; end = full.indexOf('・', end + 1)) {
                pieces.add(full.substring(begin + 1, end));
            }
        }
        return pieces;
    }
}
