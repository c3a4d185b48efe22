package io.kaidan.entity;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which states the names of a text are or belong to. */
final class OwnerStates {
    private final Map<Mention, String> stateOf = new HashMap<>();
    private final Map<Mention, String> bodyOf = new HashMap<>();
    private final Set<String> inArticle = new LinkedHashSet<>();

    /** @param clusters of states, organisations and places, linked */
    OwnerStates(Collection<Cluster> clusters) {
        for (Cluster cluster : clusters) {
            if (cluster.type() == EntityType.ORGANIZATION && cluster.entry() != null) {
                cluster.mentions()
                        .forEach(mention -> bodyOf.put(mention, cluster.entry().id()));
            }
            if (!cluster.state().isEmpty()) {
                cluster.mentions().forEach(mention -> stateOf.put(mention, cluster.state()));
                inArticle.add(cluster.state());
            }
        }
    }

    /** The states that the names are or belong to. */
    Set<String> of(List<Mention> names) {
        Set<String> states = new LinkedHashSet<>();
        for (Mention name : names) {
            if (stateOf.containsKey(name)) {
                states.add(stateOf.get(name));
            }
        }
        return states;
    }

    /** The state that the name is or belongs to, empty when not known. */
    String of(Mention name) {
        return stateOf.getOrDefault(name, "");
    }

    /** The identifier of the organisation that the name means, empty when it is none or not known. */
    String bodyOf(Mention name) {
        return bodyOf.getOrDefault(name, "");
    }

    /** All states that the article speaks of. */
    Set<String> inArticle() {
        return inArticle;
    }
}
