package io.kaidan.batch;

import io.kaidan.document.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A name that no gazetteer has, with what a corpus says of it. Not thread-safe. */
public final class NameSuggestion {
    private final String name;
    private final int maxContexts;
    private final Map<EntityType, Integer> types = new EnumMap<>(EntityType.class);
    private final Map<String, Integer> titles = new LinkedHashMap<>();
    private final Map<String, Integer> states = new LinkedHashMap<>();
    private final Set<String> forms = new TreeSet<>();
    private final List<String> contexts = new ArrayList<>();
    private int articles;
    private int mentions;

    NameSuggestion(String name, int maxContexts) {
        this.name = name;
        this.maxContexts = maxContexts;
    }

    /** Adds what one article says. */
    void addArticle(EntityType type, int mentionsInIt) {
        articles++;
        mentions += mentionsInIt;
        types.merge(type, mentionsInIt, Integer::sum);
    }

    void addTitle(String title) {
        titles.merge(title, 1, Integer::sum);
    }

    void addState(String code) {
        states.merge(code, 1, Integer::sum);
    }

    void addForm(String form) {
        forms.add(form);
    }

    /** Keeps the first ones. */
    void addContext(String context) {
        if (contexts.size() < maxContexts) {
            contexts.add(context);
        }
    }

    /** The fullest form that the articles have. */
    public String name() {
        return name;
    }

    public int articles() {
        return articles;
    }

    public int mentions() {
        return mentions;
    }

    /** The type that most mentions were given. */
    public EntityType likelyType() {
        return Collections.max(types.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /** The mentions by type. */
    public Map<EntityType, Integer> types() {
        return Collections.unmodifiableMap(types);
    }

    /** The state that most articles give it, ISO 3166-1 alpha-3; empty when none does. */
    public String likelyState() {
        return mostFrequent(states).isEmpty() ? "" : mostFrequent(states).get(0);
    }

    /** The titles that articles give it, the most frequent first. */
    public List<String> titles() {
        return mostFrequent(titles);
    }

    /** Its other forms. */
    public List<String> forms() {
        return List.copyOf(forms);
    }

    /** The words around it in the first articles that have it. */
    public List<String> contexts() {
        return List.copyOf(contexts);
    }

    private static List<String> mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
