package io.kaidan.rule;

import io.kaidan.clause.Frame;
import io.kaidan.clause.Roles;
import io.kaidan.document.Entity;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
        KIND,
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

    boolean holds(Frame frame, Predicate<Entity> isOutlet) {
        return test(frame, isOutlet) == wanted;
    }

    private boolean test(Frame frame, Predicate<Entity> isOutlet) {
        return switch (name) {
            case PASSIVE -> frame.passive();
            case QUOTED -> frame.depth() > 0;
            case HEADLINE -> frame.sentence().isHeadline();
            case HEARSAY -> frame.hearsay();
            case ROLE -> values.stream().anyMatch(v -> frame.role(v) != null);
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
}
