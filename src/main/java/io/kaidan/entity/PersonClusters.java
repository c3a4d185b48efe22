package io.kaidan.entity;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.gazetteer.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Groups the mentions of persons: first the names that are part of no other name of the text, then each surname or given
 * name with the fuller name that its title and place speak for. For one text.
 */
final class PersonClusters {
    /** No article calls more persons by one name so that a reader could tell whom it means. */
    private static final int MOST_NAMESAKES = 64;

    private final Neighbours near;
    private final PersonLinker linker;
    private final List<Mention> persons;
    private final Map<String, Cluster> roots = new LinkedHashMap<>();
    private final List<Cluster> apart = new ArrayList<>();

    /** Where the mentions of a root begin, once asked for. */
    private final Map<Cluster, NavigableSet<Integer>> begins = new HashMap<>();

    PersonClusters(Neighbours near, PersonLinker linker) {
        this.near = near;
        this.linker = linker;
        this.persons = near.mentions().stream()
                .filter(m -> m.type() == EntityType.PERSON)
                .toList();
    }

    /** The clusters in order of their first mention, linked. */
    List<Cluster> build() {
        Map<String, List<String>> wholes = wholes();
        for (Mention person : persons) {
            String name = Spelling.folded(person.surface());
            if (wholes.get(name).isEmpty()) {
                roots.computeIfAbsent(name, key -> new Cluster(EntityType.PERSON))
                        .add(person);
            }
        }
        roots.values().forEach(linker::linkByFullName);
        roots.values().forEach(this::split);
        for (Mention person : persons) {
            List<String> candidates = wholes.get(Spelling.folded(person.surface()));
            if (!candidates.isEmpty()) {
                assign(person, candidates);
            }
        }
        List<Cluster> clusters = new ArrayList<>(roots.values());
        clusters.addAll(apart);
        clusters = Merging.byGloss(clusters, near);
        clusters.forEach(linker::link);
        linkFamilies(clusters);
        return Merging.byEntry(clusters);
    }

    private void linkFamilies(List<Cluster> clusters) {
        Set<String> surnames = clusters.stream()
                .map(cluster -> PersonLinker.surname(cluster.entry()))
                .filter(surname -> !surname.isEmpty())
                .distinct()
                .limit(MOST_NAMESAKES)
                .collect(Collectors.toSet());
        clusters.forEach(cluster -> linker.linkByFamily(cluster, surnames));
    }

    /** Parts one surname without a full name in the text by the titles beside it: クリントン元大統領, クリントン国務長官. */
    private void split(Cluster root) {
        if (root.entry() != null) {
            return;
        }
        Map<Entry, Cluster> parts = new LinkedHashMap<>();
        Cluster current = root;
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : root.mentions()) {
            Entry meant = linker.entryByTitle(mention);
            if (meant != null) {
                Cluster rest = parts.isEmpty() ? root : new Cluster(EntityType.PERSON);
                current = parts.computeIfAbsent(meant, entry -> rest);
            }
            if (current == root) {
                kept.add(mention);
            } else {
                current.add(mention);
            }
        }
        root.keep(kept);
        parts.values().stream().filter(part -> part != root).forEach(apart::add);
    }

    /** For every name, the fuller names of the text that it is a part of and that are part of no other. */
    private Map<String, List<String>> wholes() {
        Map<String, String> surfaces = new LinkedHashMap<>();
        persons.forEach(p -> surfaces.putIfAbsent(Spelling.folded(p.surface()), p.surface()));
        Map<String, List<String>> wholes = new PartIndex(surfaces).wholes();
        wholes.values().forEach(fuller -> {
            Set<String> all = Set.copyOf(fuller);
            fuller.removeIf(name -> !wholes.get(name).isEmpty() && all.containsAll(wholes.get(name)));
        });
        return wholes;
    }

    private void assign(Mention person, List<String> candidates) {
        Cluster best = null;
        int bestScore = Integer.MIN_VALUE;
        for (String candidate : candidates.subList(0, Math.min(MOST_NAMESAKES, candidates.size()))) {
            Cluster root = roots.get(candidate);
            int score = root == null ? Integer.MIN_VALUE : linker.titleScore(person, root);
            if (root != null && (score > bestScore || score == bestScore && isNearer(root, best, person))) {
                best = root;
                bestScore = score;
            }
        }
        if (best == null || linker.meansAnother(person, best, bestScore)) {
            Cluster alone = new Cluster(EntityType.PERSON);
            alone.add(person);
            apart.add(alone);
        } else {
            best.add(person);
            begins(best).add(person.span().begin());
        }
    }

    /** Whether the last mention of a cluster before the person comes after that of the other cluster. */
    private boolean isNearer(Cluster one, Cluster other, Mention person) {
        return lastBefore(one, person) > lastBefore(other, person);
    }

    private int lastBefore(Cluster cluster, Mention person) {
        NavigableSet<Integer> places = begins(cluster);
        Integer last = places.lower(person.span().begin());
        return last == null ? -places.first() : last + 1;
    }

    private NavigableSet<Integer> begins(Cluster root) {
        return begins.computeIfAbsent(root, cluster -> {
            NavigableSet<Integer> places = new TreeSet<>();
            cluster.mentions().forEach(mention -> places.add(mention.span().begin()));
            return places;
        });
    }
}
