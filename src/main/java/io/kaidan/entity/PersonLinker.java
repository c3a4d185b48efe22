package io.kaidan.entity;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.Entry;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.NameForm;
import io.kaidan.gazetteer.Person;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which person of the gazetteer a group of mentions is: by full name, or by a part of it that title, state and
 * date of the article support. For one text.
 */
final class PersonLinker {
    /** What a short name needs beyond itself: an office held on the date, or two weaker signs. */
    private static final int ENOUGH_FOR_SHORT = 4;

    private static final int ENOUGH = 2;

    private final Gazetteer gazetteer;
    private final TitleMatch matching;
    private final LocalDate date;
    private final OfficeFit offices;
    private final Told told;
    private final OwnerStates states;

    PersonLinker(
            Gazetteer gazetteer,
            TitleMatch matching,
            LocalDate date,
            OfficeFit offices,
            Told told,
            OwnerStates states) {
        this.gazetteer = gazetteer;
        this.matching = matching;
        this.date = date;
        this.offices = offices;
        this.told = told;
        this.states = states;
    }

    /** Links a cluster whose name is a full one of the gazetteer; leaves others as they are. */
    void linkByFullName(Cluster cluster) {
        link(cluster, NameForm.Kind.FULL);
    }

    /** Links a cluster that is not linked yet, if the article supports it. */
    void link(Cluster cluster) {
        if (cluster.entry() == null) {
            link(cluster, NameForm.Kind.SHORT);
        }
    }

    /**
     * Links a cluster of a given name alone, where somebody of the family is named: 小泉進次郎氏の父の純一郎元首相.
     *
     * @param surnames of the persons of the text
     */
    void linkByFamily(Cluster cluster, Set<String> surnames) {
        if (cluster.entry() != null || cluster.surfaces().size() > 1) {
            return;
        }
        String given = cluster.surfaces().get(0);
        Set<Person> found = new HashSet<>();
        for (String surname : given.length() > 1 && Spelling.hasKanji(given) ? surnames : Set.<String>of()) {
            for (NameForm form : gazetteer.named(surname + given)) {
                if (form.kind() == NameForm.Kind.FULL && form.entry() instanceof Person person) {
                    found.add(person);
                }
            }
        }
        List<Attachment> beside = told.of(cluster.mentions());
        if (found.size() == 1 && score(found.iterator().next(), NameForm.Kind.FULL, cluster, beside) >= ENOUGH) {
            cluster.link(found.iterator().next());
        }
    }

    /** The surname of a listed person in kanji, empty when the gazetteer does not tell. */
    static String surname(Entry entry) {
        return entry == null || !Spelling.hasKanji(entry.name())
                ? ""
                : entry.shortNames().stream()
                        .filter(part -> entry.name().startsWith(part))
                        .findFirst()
                        .orElse("");
    }

    private void link(Cluster cluster, NameForm.Kind weakest) {
        Entry users = usersEntry(cluster, weakest);
        if (users != null) {
            cluster.link(users);
            return;
        }
        Map<Person, NameForm.Kind> candidates = candidates(cluster, weakest);
        List<Attachment> beside = told.of(cluster.mentions());
        Person best = null;
        int bestScore = Integer.MIN_VALUE;
        boolean tie = false;
        for (Map.Entry<Person, NameForm.Kind> candidate : candidates.entrySet()) {
            int score = score(candidate.getKey(), candidate.getValue(), cluster, beside);
            if (score > bestScore) {
                best = candidate.getKey();
                bestScore = score;
                tie = false;
            } else if (score == bestScore) {
                tie = true;
            }
        }
        int needed = best != null && candidates.get(best) == NameForm.Kind.SHORT ? ENOUGH_FOR_SHORT : ENOUGH;
        if (best != null && !tie && bestScore >= needed) {
            cluster.link(best);
        } else {
            cluster.belongsTo(state(candidates.keySet(), bestScore >= needed, beside));
        }
    }

    /** The person of the user's own files who has one of the cluster's names, whatever the article says; null if none. */
    private Entry usersEntry(Cluster cluster, NameForm.Kind weakest) {
        Set<Entry> found = new HashSet<>();
        for (Mention mention : cluster.mentions()) {
            for (NameForm form : gazetteer.named(mention.surface())) {
                Entry entry = form.entry();
                if (entry.isUsers()
                        && entry.type() == EntityType.PERSON
                        && form.kind().compareTo(weakest) <= 0) {
                    found.add(entry);
                }
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** The state that the words beside the titles give, else the one of all namesakes who may be meant. */
    private String state(Set<Person> namesakes, boolean likely, List<Attachment> beside) {
        List<String> shared = namesakes.stream().map(Person::state).distinct().toList();
        return beside.stream()
                .flatMap(attachment -> states.of(attachment.owners()).stream())
                .findFirst()
                .orElse(likely && shared.size() == 1 ? shared.get(0) : "");
    }

    /** Persons who have one of the cluster's names, with the strongest kind of form. */
    private Map<Person, NameForm.Kind> candidates(Cluster cluster, NameForm.Kind weakest) {
        Map<Person, NameForm.Kind> candidates = new LinkedHashMap<>();
        boolean whole = cluster.surfaces().stream().anyMatch(s -> isWhole(s, cluster));
        for (String surface : cluster.surfaces()) {
            for (NameForm form : gazetteer.named(surface)) {
                boolean allowed = form.kind().compareTo(weakest) <= 0 && (form.kind() == NameForm.Kind.FULL || !whole);
                if (allowed && form.entry() instanceof Person person) {
                    candidates.merge(person, form.kind(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            }
        }
        return candidates;
    }

    /** A name with parts, or one that other names of the cluster are parts of, is no short form of somebody else. */
    private static boolean isWhole(String surface, Cluster cluster) {
        return Spelling.parted(surface).indexOf('・') > 0
                || cluster.surfaces().stream().anyMatch(other -> Spelling.isPart(other, surface));
    }

    private int score(Person person, NameForm.Kind kind, Cluster cluster, List<Attachment> beside) {
        boolean full = kind == NameForm.Kind.FULL;
        boolean famous = kind == NameForm.Kind.FAMOUS;
        int score = full ? 4 : famous ? 3 : 1;
        if (!person.period().mayHold(date)) {
            // News speaks of the dead, but not of those who are not yet born.
            score -= full || person.period().isOverBy(date) ? 1 : 3;
        }
        boolean inOffice = gazetteer.roles(person.id()).stream()
                .anyMatch(role -> role.period().mayHold(date));
        score += inOffice ? 1 : famous ? -1 : 0;
        score += states.inArticle().contains(person.state()) ? 1 : 0;
        int best = offices.supportAsRuler(person, cluster.mentions());
        boolean conflict = false;
        for (Attachment attachment : beside) {
            int support = offices.support(person, full, attachment);
            best = Math.max(best, support);
            conflict |= support < 0;
        }
        return score + best - (conflict && best == 0 ? 3 : 0);
    }

    /** How well the titles beside a part of a name fit those of a fuller name: negative when they speak against it. */
    int titleScore(Mention part, Cluster whole) {
        Collection<Told.Wording> others = told.wordings(whole);
        int score = 0;
        for (Attachment attachment : told.of(List.of(part))) {
            String title = offices.surface(attachment.title());
            boolean exact = others.stream().anyMatch(o -> o.surface().equals(title));
            boolean same =
                    others.stream().anyMatch(o -> matching.mayBe(attachment.title(), title, o.title(), o.surface()));
            int known = whole.entry() == null
                    ? 0
                    : offices.known(attachment.title(), whole.entry().id());
            int fit = exact ? 6 : same ? 3 : others.isEmpty() || known > 0 ? 0 : -1;
            score += fit + known;
        }
        return score;
    }

    /**
     * Whether the gazetteer knows somebody else who has this short name and holds the title beside it.
     *
     * @param fit of the part and the whole, as {@link #titleScore} tells
     */
    boolean meansAnother(Mention part, Cluster whole, int fit) {
        Entry meant = fit < 0 || whole.entry() != null ? entryByTitle(part) : null;
        if (meant == null || meant == whole.entry()) {
            return false;
        }
        return fit < 0
                || told.of(List.of(part)).stream()
                        .anyMatch(attachment -> holdsRather(meant, whole.entry(), attachment.title()));
    }

    /** Whether one person holds the title on the date, or held it where 元 says so, and the other does not. */
    private boolean holdsRather(Entry one, Entry other, Title title) {
        return offices.known(title, one.id()) > offices.known(title, other.id());
    }

    /** The person whom a name with the title beside it means, whatever else the article says; null when not told. */
    Entry entryByTitle(Mention name) {
        if (told.of(List.of(name)).isEmpty()) {
            return null;
        }
        Cluster alone = new Cluster(EntityType.PERSON);
        alone.add(name);
        link(alone, NameForm.Kind.SHORT);
        return alone.entry();
    }
}
