package io.kaidan.document;

import java.util.Objects;

/**
 * A name in the text: a person, state, organisation or place, without title or honorific.
 *
 * @param span where it stands
 * @param type what it names
 * @param surface the text of the span, verbatim
 * @param entry identifier of the gazetteer entry that the finder had in mind, empty when none; the linker decides
 * @param source which recogniser decided
 * @param foundBy the recogniser's own word for why, such as {@code name+title}
 * @param confidence 0 to 1
 */
public record Mention(
        Span span, EntityType type, String surface, String entry, Source source, String foundBy, double confidence) {

    public enum Source {
        USER,
        GAZETTEER,
        PATTERN,
        DOCUMENT,
        MODEL
    }

    public Mention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(surface, "surface");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(foundBy, "foundBy");
    }
}
