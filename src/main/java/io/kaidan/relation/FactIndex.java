package io.kaidan.relation;

import io.kaidan.document.Argument;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The places of facts in a list, by what two of them must share to be one; so that a fact is compared with few of many.
 * Used by one thread for one article.
 */
final class FactIndex {
    private final Map<List<Object>, NavigableSet<Integer>> places = new HashMap<>();

    void add(Fact fact, int place) {
        List<Object> key = fact.content() == null ? pair(fact) : isTitle(fact) ? title(fact) : statement(fact);
        places.computeIfAbsent(key, k -> new TreeSet<>()).add(place);
    }

    /** The places of all that may be one with a fact, in order. */
    NavigableSet<Integer> like(Fact fact) {
        if (fact.content() == null) {
            return at(pair(fact));
        }
        NavigableSet<Integer> titles = at(title(fact));
        NavigableSet<Integer> statements = at(statement(fact));
        if (titles.isEmpty() || statements.isEmpty()) {
            return titles.isEmpty() ? statements : titles;
        }
        NavigableSet<Integer> both = new TreeSet<>(titles);
        both.addAll(statements);
        return both;
    }

    static boolean isTitle(Fact fact) {
        return fact.frame().classes().contains("title");
    }

    private NavigableSet<Integer> at(List<Object> key) {
        return places.getOrDefault(key, Collections.emptyNavigableSet());
    }

    private static List<Object> pair(Fact fact) {
        Set<Object> parties = new HashSet<>(Arrays.asList(party(fact.subject()), party(fact.object())));
        return List.of(fact.type(), parties);
    }

    private static List<Object> title(Fact fact) {
        return List.of(
                fact.type(),
                party(fact.subject()),
                fact.frame().lemma(),
                fact.content().length(),
                fact.form());
    }

    private static List<Object> statement(Fact fact) {
        return List.of(fact.type(), party(fact.subject()), fact.content());
    }

    private static Object party(Argument argument) {
        if (argument == null) {
            return "";
        }
        return argument.entity() == null ? argument.surface() : argument.entity();
    }
}
