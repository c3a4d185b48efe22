package io.kaidan.entity;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.gazetteer.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Mentions that are taken for one thing while a text is being linked. */
final class Cluster {
    private final EntityType type;
    private final List<Mention> mentions = new ArrayList<>();

    /** Null where mentions have come since they were read. */
    private List<String> surfaces;

    private boolean disordered;
    private final List<Mention> glosses = new ArrayList<>();
    private Entry entry;
    private String told = "";

    Cluster(EntityType type) {
        this.type = type;
    }

    EntityType type() {
        return type;
    }

    List<Mention> mentions() {
        if (disordered) {
            sort();
        }
        return Collections.unmodifiableList(mentions);
    }

    /** Puts the mentions into the order of the text. */
    void sort() {
        mentions.sort(Comparator.comparing(Mention::span));
        surfaces = null;
        disordered = false;
    }

    /** Leaves only these mentions. */
    void keep(List<Mention> kept) {
        mentions.clear();
        mentions.addAll(kept);
        surfaces = null;
    }

    /** Mentions that only explain the one before them, in brackets. */
    List<Mention> glosses() {
        return glosses;
    }

    void add(Mention mention) {
        mentions.add(mention);
        surfaces = null;
    }

    /** The gazetteer's entry, or null. */
    Entry entry() {
        return entry;
    }

    void link(Entry found) {
        entry = found;
    }

    /** The state that it is or belongs to, empty when unknown. */
    String state() {
        return entry == null ? told : entry.state();
    }

    /** Notes the state to which the article or all namesakes belong, for a cluster without entry. */
    void belongsTo(String state) {
        told = state;
    }

    int begin() {
        return mentions.stream().mapToInt(m -> m.span().begin()).min().orElse(0);
    }

    /** Takes over all that is known of the other. */
    void absorb(Cluster other) {
        mentions.addAll(other.mentions);
        glosses.addAll(other.glosses);
        entry = entry == null ? other.entry : entry;
        told = told.isEmpty() ? other.told : told;
        disordered = true;
        surfaces = null;
    }

    /** Its different surfaces, in order. */
    List<String> surfaces() {
        if (surfaces == null) {
            surfaces = mentions().stream().map(Mention::surface).distinct().toList();
        }
        return surfaces;
    }
}
