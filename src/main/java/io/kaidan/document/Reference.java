package io.kaidan.document;

import java.util.List;
import java.util.Objects;

/**
 * Words other than a name that stand for entities: 同氏, 同大統領, 首相, 両首脳, 同省.
 *
 * @param span where it stands
 * @param entities what it stands for: one, or several for 両氏, 3首脳
 * @param foundBy why, such as {@code title-alone}
 */
public record Reference(Span span, List<Entity> entities, String foundBy) {
    public Reference {
        Objects.requireNonNull(span, "span");
        entities = List.copyOf(entities);
        Objects.requireNonNull(foundBy, "foundBy");
    }
}
