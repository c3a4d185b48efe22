package io.kaidan.entity;

import io.kaidan.document.EntityType;
import io.kaidan.gazetteer.Entry;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.NameForm;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the clusters whose names a shorter one may stand for, by what they may be called, instead of comparing all clusters
 * with each other. For one text and one type of names.
 */
final class ShortNameIndex {
    private final Gazetteer gazetteer;
    private final Abbreviations abbreviations;
    private final Map<String, Set<Cluster>> byShortName = new HashMap<>();
    private final Map<Entry, Cluster> byEntry = new HashMap<>();
    private final Map<Cluster, Cluster> absorbedBy = new HashMap<>();

    ShortNameIndex(Gazetteer gazetteer, Abbreviations abbreviations, EntityType type, Collection<Cluster> clusters) {
        this.gazetteer = gazetteer;
        this.abbreviations = abbreviations;
        for (Cluster cluster : clusters) {
            if (cluster.entry() != null) {
                byEntry.putIfAbsent(cluster.entry(), cluster);
            }
            for (String name : cluster.surfaces()) {
                for (String shortName : abbreviations.shortNames(name, type)) {
                    byShortName
                            .computeIfAbsent(shortName, s -> new LinkedHashSet<>())
                            .add(cluster);
                }
            }
        }
    }

    /** Notes that a cluster has become part of another. */
    void absorb(Cluster whole, Cluster part) {
        absorbedBy.put(part, whole);
    }

    /** The one cluster that the names of another are short for; null when there is none, or several. */
    Cluster wholeOf(Cluster part) {
        Set<Cluster> candidates = new LinkedHashSet<>();
        List<String> names = part.surfaces();
        for (Cluster candidate : byShortName.getOrDefault(Spelling.folded(names.get(0)), Set.of())) {
            candidates.add(last(candidate));
        }
        for (NameForm form : gazetteer.named(names.get(0))) {
            Cluster candidate = byEntry.get(form.entry());
            if (candidate != null) {
                candidates.add(last(candidate));
            }
        }
        candidates.remove(part);
        Cluster found = null;
        for (Cluster whole : candidates) {
            if (isShortFor(part, whole)) {
                if (found != null) {
                    return null;
                }
                found = whole;
            }
        }
        return found;
    }

    private Cluster last(Cluster cluster) {
        Cluster last = cluster;
        while (absorbedBy.containsKey(last)) {
            last = absorbedBy.get(last);
        }
        return last;
    }

    private boolean isShortFor(Cluster part, Cluster whole) {
        if (part.entry() != null && whole.entry() != null && part.entry() != whole.entry()) {
            return part.surfaces().stream().allMatch(name -> isNameOf(name, whole.entry()));
        }
        return part.surfaces().stream().allMatch(name -> isShortFor(name, whole));
    }

    private boolean isShortFor(String name, Cluster whole) {
        return whole.entry() != null && isNameOf(name, whole.entry())
                || whole.surfaces().stream()
                        .anyMatch(longName -> abbreviations.isShortFor(name, longName, whole.type()));
    }

    private boolean isNameOf(String name, Entry entry) {
        return gazetteer.named(name).stream().anyMatch(form -> form.entry() == entry);
    }
}
