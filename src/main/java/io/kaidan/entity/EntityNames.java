package io.kaidan.entity;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.gazetteer.Entry;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.NameForm;
import io.kaidan.gazetteer.Organization;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        Set<Mention> glosses = new HashSet<>(cluster.glosses());
        Set<String> glossed = glosses.stream().map(Mention::surface).collect(Collectors.toSet());
        Map<String, Integer> ranks = new HashMap<>();
        String best = null;
        int bestRank = 0;
        for (Mention mention : cluster.mentions()) {
            String surface = mention.surface();
            int rank = ranks.computeIfAbsent(surface, s -> rank(s, cluster));
            if (best == null || rank + unlessGloss(glosses.contains(mention), cluster) > bestRank) {
                best = surface;
                bestRank = rank + unlessGloss(glossed.contains(surface), cluster);
            }
        }
        boolean partial = entry != null && cluster.surfaces().stream().noneMatch(s -> isFull(s, entry));
        return partial && isUsual(cluster, best) ? spelt(entry, best) : best;
    }

    /** The usual name, with the part that the article has as it spells it: ベアボック → アンナレーナ・ベアボック. */
    private static String spelt(Entry entry, String part) {
        String usual = entry.name();
        if (entry.type() != EntityType.PERSON || Spelling.hasKanji(part) || Spelling.isPart(part, usual)) {
            return usual;
        }
        for (String name : entry.names()) {
            if (Spelling.isPart(part, name)) {
                return name;
            }
        }
        int last = Spelling.parted(usual).lastIndexOf('・') + 1;
        boolean variant = last > 0
                && usual.charAt(last) == part.charAt(0)
                && Spelling.parted(part).indexOf('・') < 0;
        return variant ? usual.substring(0, last) + part : usual;
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

    private static int unlessGloss(boolean gloss, Cluster cluster) {
        return cluster.type() == EntityType.PERSON && !gloss ? 400 : 0;
    }

    private int rank(String surface, Cluster cluster) {
        int rank = Math.min(surface.length(), 99);
        if (cluster.type() == EntityType.PERSON) {
            rank += cluster.entry() != null && isFull(surface, cluster.entry()) ? 100 : 0;
            rank += Spelling.hasKanji(surface) && surface.length() > 1 ? 200 : 0;
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
