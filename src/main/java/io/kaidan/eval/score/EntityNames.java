package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.Party;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names and types by which an article's gold knows each entity. Immutable. */
final class EntityNames {
    private static final String PERSON = "PERSON";
    /** A surname in kanji has at most so many characters, and so has a given name. */
    private static final int KANJI_NAME = 2;

    private final Map<String, Set<String>> spellings = new HashMap<>();
    private final Map<String, Set<String>> types = new HashMap<>();
    private final String text;

    EntityNames(AnnotatedArticle gold) {
        for (AnnotatedMention mention : gold.mentions()) {
            Set<String> names = spellings.computeIfAbsent(mention.name(), unused -> new HashSet<>());
            names.add(Spelling.normal(mention.name()));
            names.add(Spelling.normal(mention.surface()));
            types.computeIfAbsent(mention.name(), unused -> new HashSet<>()).add(mention.type());
        }
        text = Spelling.normal(gold.text().toString());
    }

    /** Whether an argument of a system's row is what the gold means. */
    boolean same(Party gold, Party given) {
        String name = Spelling.normal(given.name());
        if (name.isEmpty()) {
            return false;
        }
        return gold.isNominal()
                ? sameDescription(gold, given, name)
                : sameEntity(gold.name(), given.type(), name, given);
    }

    private static boolean sameDescription(Party gold, Party given, String name) {
        String wanted = Spelling.normal(gold.name());
        if (wanted.equals(name)) {
            return true;
        }
        boolean oneInTheOther = wanted.contains(name) || name.contains(wanted);
        int shorter = Math.min(Spelling.length(wanted), Spelling.length(name));
        int longer = Math.max(Spelling.length(wanted), Spelling.length(name));
        return (given.type().isEmpty() || given.isNominal()) && oneInTheOther && 2 * shorter >= longer;
    }

    private boolean sameEntity(String wanted, String type, String name, Party given) {
        Set<String> wantedTypes = types.getOrDefault(wanted, Set.of());
        if (!type.isEmpty() && !wantedTypes.isEmpty() && !wantedTypes.contains(type)) {
            return false;
        }
        Set<String> names = spellings.getOrDefault(wanted, Set.of(Spelling.normal(wanted)));
        if (names.contains(name)) {
            return true;
        }
        // A fuller form of a person's name comes from a gazetteer; one that the text holds is somebody else.
        return wantedTypes.contains(PERSON)
                && !text.contains(name)
                && (Spelling.isFuller(wanted, given.name()) || isSurnameOf(names, name));
    }

    /** Whether the gold has no more than a surname in kanji, and the name is that with a given name. */
    private static boolean isSurnameOf(Set<String> names, String name) {
        return names.stream().allMatch(known -> Spelling.isKanji(known) && Spelling.length(known) <= KANJI_NAME)
                && names.stream()
                        .anyMatch(known -> name.startsWith(known)
                                && Spelling.isKanji(name)
                                && Spelling.length(name) <= Spelling.length(known) + KANJI_NAME);
    }
}
