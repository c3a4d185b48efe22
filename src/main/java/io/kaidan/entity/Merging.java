package io.kaidan.entity;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.gazetteer.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Brings clusters of one thing together. */
final class Merging {
    private static final String WATERS_AND_HEIGHTS = "海洋湾湖川河江島山峡";

    private Merging() {}

    /** A name in brackets directly after another of its type is that other: 北大西洋条約機構（ＮＡＴＯ）. */
    static List<Cluster> byGloss(List<Cluster> clusters, Neighbours near) {
        Map<Mention, Cluster> clusterOf = new LinkedHashMap<>();
        clusters.forEach(cluster -> cluster.mentions().forEach(mention -> clusterOf.put(mention, cluster)));
        for (Mention inner : near.mentions()) {
            Mention outer = near.glossedBy(inner);
            Cluster kept = clusterOf.get(outer);
            Cluster merged = clusterOf.get(inner);
            if (kept != null && merged != null && isOneKind(outer, inner)) {
                merged.glosses().add(inner);
                if (kept != merged) {
                    merged.mentions().forEach(mention -> clusterOf.put(mention, kept));
                    if (tells(merged.entry(), kept)) {
                        kept.link(merged.entry());
                    }
                    kept.absorb(merged);
                }
            }
        }
        return inOrder(new LinkedHashSet<>(clusterOf.values()));
    }

    /** A place in brackets after a place says where it lies (普天間飛行場（宜野湾市）), unless both are of a kind: 東海（日本海）. */
    private static boolean isOneKind(Mention outer, Mention inner) {
        String name = outer.surface();
        return outer.type() != EntityType.LOCATION
                || WATERS_AND_HEIGHTS.indexOf(name.charAt(name.length() - 1)) >= 0
                        && inner.surface().endsWith(name.substring(name.length() - 1));
    }

    /** Whether an abbreviation in brackets tells which of several namesakes the name before it is: 自由民主党（ＦＤＰ）. */
    private static boolean tells(Entry inner, Cluster outer) {
        return inner != null
                && Stream.concat(Stream.of(inner.name()), inner.names().stream())
                        .anyMatch(name -> outer.surfaces().stream().anyMatch(name::endsWith));
    }

    /** Clusters linked to one entry are one. */
    static List<Cluster> byEntry(List<Cluster> clusters) {
        Map<Entry, Cluster> linked = new LinkedHashMap<>();
        Set<Cluster> kept = new LinkedHashSet<>();
        for (Cluster cluster : clusters) {
            Cluster first = cluster.entry() == null ? null : linked.putIfAbsent(cluster.entry(), cluster);
            if (first == null) {
                kept.add(cluster);
            } else {
                first.absorb(cluster);
            }
        }
        return inOrder(kept);
    }

    static List<Cluster> inOrder(Set<Cluster> clusters) {
        List<Cluster> ordered = new ArrayList<>(clusters);
        Map<Cluster, Integer> begins = new HashMap<>();
        ordered.forEach(cluster -> begins.put(cluster, cluster.begin()));
        ordered.sort(Comparator.comparingInt(begins::get));
        return ordered;
    }
}
