package io.kaidan.entity;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.gazetteer.Entry;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.NameForm;
import io.kaidan.gazetteer.Organization;
import io.kaidan.gazetteer.State;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which organisation or place of the gazetteer a name is, where several share it: 民主党 of Japan, the United States
 * or Korea; 国防省 of the state that the article speaks of. For one text.
 */
final class NamesakeLinker {
    /** Japanese newspapers name the bodies of their own state without it. */
    private static final String HOME = "JPN";

    /** Of a name that its finder took from a definition in the article: 以下「同盟」. */
    private static final String DEFINED = "alias";

    private static final int USERS = 100;
    private static final int BESIDE = 8;
    private static final int SPOKEN_OF = 4;
    private static final int IN_TIME = 2;

    private final Gazetteer gazetteer;
    private final LocalDate date;
    private final SpokenStates states;
    private final Rewordings rewordings;
    private final Map<List<String>, Optional<Entry>> decided = new HashMap<>();

    NamesakeLinker(Gazetteer gazetteer, LocalDate date, SpokenStates states, Rewordings rewordings) {
        this.gazetteer = gazetteer;
        this.date = date;
        this.states = states;
        this.rewordings = rewordings;
    }

    /** The entry that a name of an organisation or place means, or null. */
    Entry entry(Mention mention) {
        Entry proposed = mention.entry().isEmpty() ? null : gazetteer.entry(mention.entry());
        if (proposed != null && proposed.type() != mention.type()) {
            proposed = null;
        }
        if (proposed != null && (proposed.isUsers() || mention.foundBy().equals(DEFINED))) {
            return proposed;
        }
        String beside = states.beside(mention);
        List<String> nearest = states.nearest(mention);
        List<String> question = List.of(
                mention.surface(),
                mention.type().name(),
                mention.entry(),
                beside,
                nearest.isEmpty() ? "" : nearest.get(0));
        Optional<Entry> known = decided.get(question);
        if (known == null) {
            Entry best = best(mention, beside, nearest);
            known = Optional.ofNullable(best == null ? proposed : best);
            decided.put(question, known);
        }
        return known.orElse(null);
    }

    private Entry best(Mention mention, String beside, List<String> nearest) {
        Map<Entry, NameForm.Kind> candidates = candidates(mention, beside, nearest);
        Entry best = null;
        int bestScore = 0;
        for (Map.Entry<Entry, NameForm.Kind> candidate : candidates.entrySet()) {
            int score = score(candidate.getKey(), candidate.getValue(), beside, nearest);
            if (score > bestScore) {
                best = candidate.getKey();
                bestScore = score;
            }
        }
        return best;
    }

    /** Entries of the mention's type that have the name, and bodies of the state spoken of that have it after the state's. */
    private Map<Entry, NameForm.Kind> candidates(Mention mention, String beside, List<String> nearest) {
        Map<Entry, NameForm.Kind> candidates = new LinkedHashMap<>();
        for (NameForm form : gazetteer.named(mention.surface())) {
            if (form.entry().type() == mention.type()) {
                candidates.putIfAbsent(form.entry(), form.kind());
            }
        }
        if (mention.type() == EntityType.ORGANIZATION
                && mention.surface().length() > 1
                && !(beside.isEmpty() && nearest.isEmpty())) {
            addBodies(beside.isEmpty() ? nearest.get(0) : beside, mention.surface(), candidates);
        }
        if (mention.type() == EntityType.LOCATION && candidates.isEmpty()) {
            addSeats(mention.surface(), candidates);
        }
        if (candidates.isEmpty()) {
            rewordings.entries(mention).forEach(entry -> candidates.put(entry, NameForm.Kind.FULL));
        }
        return candidates;
    }

    private void addBodies(String state, String surface, Map<Entry, NameForm.Kind> candidates) {
        if (gazetteer.entry(state) instanceof State known) {
            for (NameForm form : gazetteer.named(known.name() + surface)) {
                if (form.entry().type() == EntityType.ORGANIZATION
                        && form.entry().state().equals(state)) {
                    candidates.putIfAbsent(form.entry(), NameForm.Kind.SHORT);
                }
            }
        }
    }

    /** Places that have the full name of a body with this short name: 官邸 is 首相官邸. */
    private void addSeats(String surface, Map<Entry, NameForm.Kind> candidates) {
        for (NameForm form : gazetteer.named(surface)) {
            if (form.entry().type() == EntityType.ORGANIZATION) {
                for (NameForm seat : gazetteer.named(form.entry().name())) {
                    if (seat.entry().type() == EntityType.LOCATION) {
                        candidates.putIfAbsent(seat.entry(), NameForm.Kind.SHORT);
                    }
                }
            }
        }
    }

    private int score(Entry entry, NameForm.Kind kind, String beside, List<String> nearest) {
        String state = entry.state();
        boolean besideOther = !beside.isEmpty() && !state.isEmpty() && !state.equals(beside);
        boolean spokenOf = !besideOther && isSpokenOf(entry, kind);
        boolean full = kind == NameForm.Kind.FULL;
        if (!full && !spokenOf) {
            return 0;
        }
        return (entry.isUsers() ? USERS : 0)
                + (full ? 2 : 1)
                + (spokenOf ? SPOKEN_OF : 0)
                + (!beside.isEmpty() && state.equals(beside) ? BESIDE : 0)
                + (!nearest.isEmpty() && state.equals(nearest.get(0)) ? 1 : 0)
                + (entry.period().mayHold(date) ? IN_TIME : 0);
    }

    /**
     * Whether the article speaks of the state. Of its own it need not: 外務省 is Japan's wherever no other stands beside it;
     * but a party may as well be of the one state that is spoken of.
     */
    private boolean isSpokenOf(Entry entry, NameForm.Kind kind) {
        String state = entry.state();
        boolean party = entry instanceof Organization organization
                && organization.category().equals("party");
        return state.isEmpty()
                || states.has(state)
                || state.equals(HOME)
                        && (entry.type() == EntityType.ORGANIZATION || kind == NameForm.Kind.SHORT)
                        && (!party || states.hasNoneBut(HOME));
    }
}
