package io.kaidan.rule;

import io.kaidan.clause.Filler;
import io.kaidan.clause.Frame;
import io.kaidan.clause.Lexicon;
import io.kaidan.clause.Roles;
import io.kaidan.document.Argument;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A test of a frame, from an {@code if} or {@code unless} line.
 *
 * @param name what is tested: {@code role}, {@code class}, {@code governor} …
 * @param values any of which must hold; empty for tests such as {@code passive}
 * @param wanted true for {@code if}, false for {@code unless}
 */
record Condition(Test name, List<String> values, boolean wanted) {

    /** What a condition can test. */
    enum Test {
        PASSIVE,
        QUOTED,
        HEADLINE,
        HEARSAY,
        ROLE,
        CLASS,
        LEMMA,
        GOVERNOR,
        /** The word that governs an event noun has one of the classes. */
        GOVERNED,
        KIND,
        /** One of the roles names or describes somebody. */
        NAMES,
        /** The parties of the first role are of the states that are the parties of the second, of two of them at least. */
        REPRESENT,
        /** The last noun of one of the roles has one of the classes: {@code head に へ of meal}. */
        HEAD,
        MODALITY,
        /** The content is the inside of a bracket. */
        DIRECT,
        /** The role names a news outlet. */
        OUTLET
    }

    Condition {
        values = List.copyOf(values);
    }

    @Override
    public String toString() {
        String line = (wanted ? "if " : "unless ") + name.name().toLowerCase(Locale.ROOT);
        return values.isEmpty() ? line : line + " " + String.join(" ", values);
    }

    boolean holds(Frame frame, Lexicon lexicon, Predicate<Entity> isOutlet) {
        return test(frame, lexicon, isOutlet) == wanted;
    }

    private boolean test(Frame frame, Lexicon lexicon, Predicate<Entity> isOutlet) {
        return switch (name) {
            case PASSIVE -> frame.passive();
            case QUOTED -> frame.depth() > 0;
            case HEADLINE -> frame.sentence().isHeadline();
            case HEARSAY -> frame.hearsay();
            case ROLE -> values.stream().anyMatch(v -> frame.role(v) != null);
            case NAMES ->
                values.stream()
                        .map(frame::role)
                        .anyMatch(f -> f != null && !f.parties().isEmpty());
            case GOVERNED -> values.stream().anyMatch(v -> lexicon.is(frame.governor(), v));
            case REPRESENT -> represent(frame);
            case HEAD -> headHasClass(frame, lexicon);
            case CLASS -> values.stream().anyMatch(frame.classes()::contains);
            case LEMMA -> values.contains(frame.lemma());
            case GOVERNOR -> values.contains(frame.governor());
            case KIND -> values.contains(frame.kind().name());
            case MODALITY -> values.contains(frame.modality().name());
            case DIRECT ->
                frame.role(Roles.CONTENT) != null && frame.role(Roles.CONTENT).direct();
            case OUTLET ->
                values.stream()
                        .map(frame::role)
                        .filter(Objects::nonNull)
                        .flatMap(f -> f.parties().stream())
                        .anyMatch(a -> a.entity() != null && isOutlet.test(a.entity()));
        };
    }

    private boolean represent(Frame frame) {
        Filler persons = values.size() == 2 ? frame.role(values.get(0)) : null;
        Filler states = values.size() == 2 ? frame.role(values.get(1)) : null;
        if (persons == null || states == null) {
            return false;
        }
        Set<String> codes = new HashSet<>();
        states.parties().stream()
                .filter(s -> s.type().equals(EntityType.STATE.name()))
                .forEach(s -> codes.add(s.entity().state()));
        Set<String> represented = new HashSet<>();
        int unknown = 0;
        for (Argument person : persons.parties()) {
            String state = person.entity() == null ? "" : person.entity().state();
            unknown += state.isEmpty() ? 1 : 0;
            represented.add(state);
        }
        represented.remove("");
        return represented.size() + unknown > 1 && !represented.isEmpty() && codes.containsAll(represented);
    }

    /** Values are roles, {@code of}, classes. */
    private boolean headHasClass(Frame frame, Lexicon lexicon) {
        int of = Math.max(0, values.indexOf("of"));
        for (String role : values.subList(0, of)) {
            Filler filler = frame.role(role);
            String known = filler == null ? null : lexicon.longestKnownSuffix(filler.head());
            if (known != null && values.subList(of, values.size()).stream().anyMatch(c -> lexicon.is(known, c))) {
                return true;
            }
        }
        return false;
    }
}
