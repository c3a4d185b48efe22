package io.kaidan.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** In which part of public life a title is held. Who is told by titles of one may have others of it, but hardly of another. */
public enum Sphere {
    /** Government, parliament, parties, diplomacy, armed forces, international bodies. */
    PUBLIC(
            "head-of-state",
            "head-of-government",
            "minister",
            "vice-minister",
            "spokesperson",
            "diplomat",
            "official",
            "parliament",
            "party",
            "military",
            "international",
            "candidate",
            "local"),
    ACADEMIC,
    BUSINESS,
    MEDIA,
    RELIGION,
    SPORT,
    /** Titles that tell nothing of it: occupations, nobility, parts in a trial. */
    ANY;

    private static final Map<String, Sphere> BY_CLASS = new HashMap<>();

    static {
        for (Sphere sphere : values()) {
            sphere.classes.forEach(titleClass -> BY_CLASS.put(titleClass, sphere));
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> classes;

    Sphere(String... classes) {
        this.classes = classes.length == 0 ? List.of(name().toLowerCase(Locale.ROOT)) : List.of(classes);
    }

    /** @param titleClass as in titles.tsv */
    public static Sphere of(String titleClass) {
        return BY_CLASS.getOrDefault(titleClass, ANY);
    }
}
