package io.kaidan.entity;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.NameForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Of which states a text speaks, and where: by their names, and by names that only one entry of a state has. For one text. */
final class SpokenStates {
    /** No reader looks further back for the state that a body without one belongs to. */
    private static final int MOST_STATES = 8;

    private final Neighbours near;
    private final Map<Mention, String> stateOf = new HashMap<>();
    private final NavigableMap<Integer, String> places = new TreeMap<>();
    private final Set<String> all = new HashSet<>();

    /** @param clusters those of states, linked */
    SpokenStates(Neighbours near, List<Cluster> clusters, Gazetteer gazetteer) {
        this.near = near;
        for (Cluster cluster : clusters) {
            for (Mention mention : cluster.mentions()) {
                if (!cluster.state().isEmpty()) {
                    stateOf.put(mention, cluster.state());
                    places.put(mention.span().begin(), cluster.state());
                }
            }
        }
        Map<String, String> known = new HashMap<>();
        for (Mention mention : near.mentions()) {
            if (mention.type() != EntityType.STATE) {
                String state = known.computeIfAbsent(
                        mention.surface(), surface -> onlyState(gazetteer.named(surface), mention));
                if (!state.isEmpty()) {
                    places.put(mention.span().begin(), state);
                }
            }
        }
        all.addAll(places.values());
    }

    private static String onlyState(List<NameForm> forms, Mention mention) {
        boolean only = forms.size() == 1
                && forms.get(0).kind() == NameForm.Kind.FULL
                && forms.get(0).entry().type() == mention.type();
        return only ? forms.get(0).entry().state() : "";
    }

    /** Whether the text names the state, or somebody or something that can only be of it. */
    boolean has(String state) {
        return all.contains(state);
    }

    /** Whether it speaks of no state but this one. */
    boolean hasNoneBut(String state) {
        return all.isEmpty() || all.size() == 1 && all.contains(state);
    }

    /** The state whose name stands directly before a name, perhaps with の between: 韓国の国会; empty when none does. */
    String beside(Mention name) {
        int begin = name.span().begin();
        Mention before = near.mentionEndingAt(near.hasBefore("の", begin) ? begin - 1 : begin);
        return before == null ? "" : stateOf.getOrDefault(before, "");
    }

    /** The states spoken of before a name, the nearest first, else those after it. */
    List<String> nearest(Mention name) {
        List<String> found = new ArrayList<>();
        int begin = name.span().begin();
        collect(places.headMap(begin, false).descendingMap(), found);
        if (found.isEmpty()) {
            collect(places.tailMap(begin, true), found);
        }
        return found;
    }

    private static void collect(NavigableMap<Integer, String> places, List<String> found) {
        int looked = 0;
        for (String state : places.values()) {
            if (!found.contains(state)) {
                found.add(state);
            }
            if (found.size() == MOST_STATES || ++looked == MOST_STATES * MOST_STATES) {
                return;
            }
        }
    }
}
