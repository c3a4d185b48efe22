package io.kaidan.entity;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.gazetteer.Entry;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.NameForm;
import io.kaidan.gazetteer.Organization;
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
        boolean partial = entry != null && cluster.surfaces().stream().noneMatch(s -> isFull(s, entry));
        return partial && isUsual(cluster, best) ? entry.name() : best;
    }

    /** Whether the gazetteer's name is what the article's reader would call it: 共同 → 共同通信, but 統一部 stays as written */
    private static boolean isUsual(Cluster cluster, String best) {
        String name = cluster.entry().name();
        if (cluster.type() == EntityType.PERSON) {
            return cluster.surfaces().stream().noneMatch(surface -> isFuller(surface, cluster));
        }
        boolean team = cluster.entry() instanceof Organization organization
                && organization.category().equals("team");
        return cluster.type() == EntityType.ORGANIZATION && !team && name.startsWith(best);
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
