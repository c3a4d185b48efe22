package io.kaidan.entity;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.gazetteer.Entry;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.KanjiState;
import io.kaidan.gazetteer.NameForm;
import io.kaidan.gazetteer.Organization;
import io.kaidan.gazetteer.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds organisations and places that the gazetteer has under another wording: アメリカ財務省 as 米財務省, インド外交省 as インド外務省,
 * 行政院大陸委員会 as 大陸委員会, 新北(市内) as 新北市. For one text.
 */
final class Rewordings {
    private static final int SHORTEST_UNIT = 3;

    /** Classes of organisations that have others in them. */
    private static final Set<String> PARENTS =
            Set.of("government", "ministry", "agency", "parliament", "party", "military");

    private static final String LEVELS = "都道府県市区町村州省郡";

    private final Gazetteer gazetteer;
    private final Abbreviations abbreviations;
    private final Neighbours near;

    Rewordings(Gazetteer gazetteer, Abbreviations abbreviations, Neighbours near) {
        this.gazetteer = gazetteer;
        this.abbreviations = abbreviations;
        this.near = near;
    }

    /** Entries of the type that a name not listed as it is written may mean. */
    Set<Entry> entries(Mention mention) {
        String name = mention.surface();
        Set<Entry> found = new LinkedHashSet<>();
        for (String other : abbreviations.rewordings(name, mention.type())) {
            add(other, mention.type(), null, found);
        }
        if (mention.type() == EntityType.LOCATION) {
            addLevel(mention, found);
        } else if (found.isEmpty()) {
            addUnits(name, found);
        }
        return found;
    }

    /** 新北市長, 新北市内: the name goes on with its level. */
    private void addLevel(Mention mention, Set<Entry> found) {
        int end = mention.span().end();
        char next = end < near.text().length() ? near.text().charAt(end) : ' ';
        if (LEVELS.indexOf(next) >= 0) {
            add(mention.surface() + next, EntityType.LOCATION, null, found);
        }
    }

    /** A body named after its state or after the body that it belongs to. */
    private void addUnits(String name, Set<Entry> found) {
        for (int i = name.length() - 1; i > 0 && found.isEmpty(); i--) {
            String rest = name.substring(i);
            for (Entry owner : owners(name.substring(0, i))) {
                String state = owner.state();
                if (owner instanceof State known) {
                    addOf(known, rest, found);
                } else if (gazetteer.entry(state) instanceof State known) {
                    add(known.name() + rest, EntityType.ORGANIZATION, state, found);
                }
                if (rest.length() >= SHORTEST_UNIT) {
                    add(rest, EntityType.ORGANIZATION, state, found);
                }
            }
        }
    }

    private List<Entry> owners(String prefix) {
        List<Entry> owners = new ArrayList<>();
        for (NameForm form : gazetteer.named(prefix)) {
            boolean body = form.entry() instanceof Organization organization
                    && PARENTS.contains(organization.category())
                    && !organization.state().isEmpty();
            if (form.kind() == NameForm.Kind.FULL && (body || form.entry().type() == EntityType.STATE)) {
                owners.add(form.entry());
            }
        }
        if (prefix.length() == 1) {
            for (KanjiState kanji : gazetteer.abbreviations().kanji(prefix.charAt(0))) {
                owners.add(gazetteer.entry(kanji.state()));
            }
        }
        return owners;
    }

    /** The body under the other names of its state, and with other endings. */
    private void addOf(State state, String rest, Set<Entry> found) {
        List<String> names = new ArrayList<>(List.of(state.name()));
        names.addAll(state.kanji());
        for (String name : names) {
            add(name + rest, EntityType.ORGANIZATION, state.id(), found);
            for (String other : abbreviations.rewordings(name + rest, EntityType.ORGANIZATION)) {
                add(other, EntityType.ORGANIZATION, state.id(), found);
            }
        }
    }

    private void add(String name, EntityType type, String state, Set<Entry> found) {
        for (NameForm form : gazetteer.named(name)) {
            Entry entry = form.entry();
            if (entry.type() == type && (state == null || entry.state().equals(state))) {
                found.add(entry);
            }
        }
    }
}
