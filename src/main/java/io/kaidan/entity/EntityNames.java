package io.kaidan.entity;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.gazetteer.Entry;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.NameForm;
import java.util.List;

/** Chooses the name by which tables call an entity: the article's fullest, or the usual one where it has only a part. */
final class EntityNames {
    private final Gazetteer gazetteer;

    EntityNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    String of(Cluster cluster) {
        Entry entry = cluster.entry();
        if (entry != null && cluster.type() == EntityType.STATE) {
            return entry.name();
        }
        String best = null;
        for (Mention mention : cluster.mentions()) {
            String surface = mention.surface();
            if (best == null || rank(surface, mention, cluster) > rank(best, null, cluster)) {
                best = surface;
            }
        }
        boolean partial = entry != null
                && cluster.surfaces().stream().noneMatch(surface -> isFull(surface, entry) || isFuller(surface, cluster));
        return partial ? entry.name() : best;
    }

    private int rank(String surface, Mention mention, Cluster cluster) {
        boolean gloss = mention == null
                ? cluster.glosses().stream().anyMatch(g -> g.surface().equals(surface))
                : cluster.glosses().contains(mention);
        int rank = Math.min(surface.length(), 99);
        if (cluster.type() == EntityType.PERSON) {
            rank += cluster.entry() != null && isFull(surface, cluster.entry()) ? 100 : 0;
            rank += Spelling.hasKanji(surface) && surface.length() > 1 ? 200 : 0;
            rank += gloss ? 0 : 400;
        }
        return rank;
    }

    /** Whether other names of the cluster are parts of it, or it has parts itself. */
    private static boolean isFuller(String surface, Cluster cluster) {
        if (cluster.type() != EntityType.PERSON) {
            return false;
        }
        List<String> others = cluster.surfaces();
        return Spelling.parted(surface).indexOf('・') > 0
                || others.stream().anyMatch(other -> Spelling.isPart(other, surface));
    }

    private boolean isFull(String surface, Entry entry) {
        for (NameForm form : gazetteer.named(surface)) {
            if (form.entry() == entry && form.kind() == NameForm.Kind.FULL) {
                return true;
            }
        }
        return false;
    }
}
