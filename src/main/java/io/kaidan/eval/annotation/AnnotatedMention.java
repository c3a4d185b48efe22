package io.kaidan.eval.annotation;

import java.util.List;

/**
 * A name in the text.
 *
 * @param span where it stands
 * @param surface as it is written there
 * @param type PERSON, STATE, ORGANIZATION, LOCATION, or what another system says
 * @param name the name by which the article knows the entity; the surface where the source tells no other
 * @param id identifier of the entity, empty where it is not linked; {@link #NOWHERE} in gold that says that no gazetteer has it
 * @param source which recogniser decided, empty where the source does not tell
 */
public record AnnotatedMention(CodePointSpan span, String surface, String type, String name, String id, String source) {

    /** The types of the project's own gold. */
    public static final List<String> TYPES = List.of("PERSON", "STATE", "ORGANIZATION", "LOCATION");

    /** In place of an identifier: no gazetteer has the entity. */
    public static final String NOWHERE = "-";

    /** A mention whose source tells no more. */
    public AnnotatedMention(CodePointSpan span, String surface, String type, String name) {
        this(span, surface, type, name, "", "");
    }

    /** Whether gold says that no gazetteer has the entity. */
    public boolean isNowhere() {
        return id.equals(NOWHERE);
    }

    /** Whether gold says which identifier the entity has, or that it has none, and another annotation says otherwise. */
    public boolean isLinkedOtherwise(AnnotatedMention other) {
        return !id.isEmpty() && !other.id.equals(isNowhere() ? "" : id);
    }
}
