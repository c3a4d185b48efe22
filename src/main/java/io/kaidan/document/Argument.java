package io.kaidan.document;

import java.util.Objects;

/**
 * Who or what fills a place of a relation: an entity, or words that name none (中国の専門家).
 *
 * @param entity the entity, or null for a nominal
 * @param surface for a nominal its words, verbatim; else empty
 * @param span where the argument is written, or null where it is left out and understood
 */
public record Argument(Entity entity, String surface, Span span) {
    public Argument {
        Objects.requireNonNull(surface, "surface");
        if ((entity == null) == surface.isEmpty()) {
            throw new IllegalArgumentException("an argument is an entity or a nominal");
        }
    }

    public static Argument of(Entity entity, Span span) {
        return new Argument(entity, "", span);
    }

    public static Argument nominal(String surface, Span span) {
        return new Argument(null, surface, span);
    }

    public boolean isNominal() {
        return entity == null;
    }

    /** The entity's name, or the words of a nominal. */
    public String name() {
        return entity == null ? surface : entity.name();
    }

    /** PERSON, STATE, ORGANIZATION, LOCATION or NOMINAL. */
    public String type() {
        return entity == null ? "NOMINAL" : entity.type().name();
    }

    /** Whether both stand for the same, wherever they are written. */
    public boolean sameAs(Argument other) {
        return entity == null ? other.entity == null && surface.equals(other.surface) : entity == other.entity;
    }
}
