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

/** Groups and links the mentions of states, organisations and places. For one text. */
final class NameClusters {
    private final Gazetteer gazetteer;
    private final Abbreviations abbreviations;
    private final LocalDate date;
    private final Neighbours near;
    private NamesakeLinker namesakes;

    NameClusters(Gazetteer gazetteer, Abbreviations abbreviations, LocalDate date, Neighbours near) {
        this.gazetteer = gazetteer;
        this.abbreviations = abbreviations;
        this.date = date;
        this.near = near;
    }

    /** The clusters of a type, in order of their first mention; to be asked for states first, which decide between namesakes. */
    List<Cluster> build(EntityType type) {
        Map<String, Cluster> bySurface = new LinkedHashMap<>();
        for (Mention mention : near.mentions()) {
            if (mention.type() == type) {
                Entry entry = entry(mention);
                String key = Spelling.folded(mention.surface()) + ' ' + (entry == null ? "" : entry.id());
                Cluster cluster = bySurface.computeIfAbsent(key, k -> new Cluster(type));
                cluster.add(mention);
                cluster.link(entry);
            }
        }
        List<Cluster> clusters = new ArrayList<>(bySurface.values());
        clusters = Merging.byEntry(Merging.byGloss(clusters, near));
        if (type == EntityType.STATE) {
            namesakes = new NamesakeLinker(
                    gazetteer,
                    date,
                    new SpokenStates(near, clusters, gazetteer),
                    new Rewordings(gazetteer, abbreviations, near));
            return clusters;
        }
        return Merging.byEntry(shortened(type, clusters));
    }

    private Entry entry(Mention mention) {
        return mention.type() == EntityType.STATE ? state(mention) : namesakes.entry(mention);
    }

    private Entry state(Mention mention) {
        Entry proposed = mention.entry().isEmpty() ? null : gazetteer.entry(mention.entry());
        if (proposed != null && proposed.type() == EntityType.STATE) {
            return proposed;
        }
        Entry best = null;
        for (NameForm form : gazetteer.named(mention.surface())) {
            boolean better = best == null
                    || form.entry().isUsers()
                    || !best.isUsers()
                            && !best.period().mayHold(date)
                            && form.entry().period().mayHold(date);
            if (form.entry().type() == EntityType.STATE && better) {
                best = form.entry();
            }
        }
        boolean kanji = best == null && mention.surface().length() == 1;
        return kanji ? ofKanji(mention.surface().charAt(0)) : best;
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
