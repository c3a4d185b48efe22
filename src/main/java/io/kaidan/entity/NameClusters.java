package io.kaidan.entity;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.gazetteer.Entry;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.KanjiState;
import io.kaidan.gazetteer.NameForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Groups and links the mentions of states, organisations and places. For one text. */
final class NameClusters {
    /** Japanese newspapers name the bodies of their own state without it. */
    private static final String HOME = "JPN";

    private final Gazetteer gazetteer;
    private final Abbreviations abbreviations;
    private final LocalDate date;
    private final Neighbours near;
    private Set<String> states = Set.of();

    NameClusters(Gazetteer gazetteer, Abbreviations abbreviations, LocalDate date, Neighbours near) {
        this.gazetteer = gazetteer;
        this.abbreviations = abbreviations;
        this.date = date;
        this.near = near;
    }

    /** The clusters of a type, in order of their first mention; states come first, for they decide between namesakes. */
    List<Cluster> build(EntityType type) {
        Map<String, Cluster> bySurface = new LinkedHashMap<>();
        for (Mention mention : near.mentions()) {
            if (mention.type() == type) {
                String key = Spelling.folded(mention.surface()) + ' ' + mention.entry();
                Cluster cluster = bySurface.computeIfAbsent(key, k -> new Cluster(type));
                cluster.add(mention);
                if (cluster.entry() == null) {
                    cluster.link(entry(mention));
                }
            }
        }
        List<Cluster> clusters = new ArrayList<>(bySurface.values());
        // A place in brackets after a place says where it lies: 普天間飛行場（宜野湾市）.
        clusters = Merging.byEntry(type == EntityType.LOCATION ? clusters : Merging.byGloss(clusters, near));
        if (type == EntityType.STATE) {
            states = clusters.stream().map(Cluster::state).collect(Collectors.toUnmodifiableSet());
            return clusters;
        }
        return Merging.byEntry(shortened(type, clusters));
    }

    private Entry entry(Mention mention) {
        Entry proposed = mention.entry().isEmpty() ? null : gazetteer.entry(mention.entry());
        if (proposed != null && proposed.type() == mention.type()) {
            return proposed;
        }
        Entry best = null;
        int bestScore = 0;
        for (NameForm form : gazetteer.named(mention.surface())) {
            int score = form.entry().type() == mention.type() ? score(form) : 0;
            if (score > bestScore) {
                best = form.entry();
                bestScore = score;
            }
        }
        boolean kanji = best == null
                && mention.type() == EntityType.STATE
                && mention.surface().length() == 1;
        return kanji ? ofKanji(mention.surface().charAt(0)) : best;
    }

    private int score(NameForm form) {
        String state = form.entry().state();
        boolean near = state.isEmpty() || states.contains(state);
        boolean full = form.kind() == NameForm.Kind.FULL;
        if (!full && !near && !state.equals(HOME)) {
            return 0;
        }
        return (form.entry().isUsers() ? 10 : 0)
                + (full ? 2 : 1)
                + (near ? 4 : 0)
                + (form.entry().period().mayHold(date) ? 2 : 0);
    }

    private Entry ofKanji(char kanji) {
        List<KanjiState> states = gazetteer.abbreviations().kanji(kanji);
        return states.isEmpty() ? null : gazetteer.entry(states.get(0).state());
    }

    /** Joins abbreviations and shortened names to the one longer name of the text that they may be short for. */
    private List<Cluster> shortened(EntityType type, List<Cluster> clusters) {
        Set<Cluster> kept = new LinkedHashSet<>(clusters);
        ShortNameIndex index = new ShortNameIndex(gazetteer, abbreviations, type, clusters);
        for (Cluster cluster : clusters) {
            Cluster whole = index.wholeOf(cluster);
            if (whole != null) {
                whole.absorb(cluster);
                index.absorb(whole, cluster);
                kept.remove(cluster);
            }
        }
        return Merging.inOrder(kept);
    }
}
