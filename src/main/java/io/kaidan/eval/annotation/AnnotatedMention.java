package io.kaidan.eval.annotation;

import java.util.List;

/**
 * A name in the text.
 *
 * @param span where it stands
 * @param surface as it is written there
 * @param type PERSON, STATE, ORGANIZATION, LOCATION, or what another system says
 * @param name the name by which the article knows the entity; the surface where the source tells no other
 * @param id identifier of the entity, empty where it is not linked
 * @param source which recogniser decided, empty where the source does not tell
 */
public record AnnotatedMention(CodePointSpan span, String surface, String type, String name, String id, String source) {

    /** The types of the project's own gold. */
    public static final List<String> TYPES = List.of("PERSON", "STATE", "ORGANIZATION", "LOCATION");

    /** A mention whose source tells no more. */
    public AnnotatedMention(CodePointSpan span, String surface, String type, String name) {
        this(span, surface, type, name, "", "");
    }
}
