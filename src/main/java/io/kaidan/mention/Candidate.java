package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import java.util.Objects;

/**
 * A proposal of a finder that a stretch of text is a name.
 *
 * @param entry identifier of the gazetteer entry that the finder had in mind, empty when none
 * @param foundBy the finder's own word for why
 * @param score 0 to 1, how sure it is; below {@link Resolver#THRESHOLD} a candidate never becomes a mention
 */
public record Candidate(Span span, EntityType type, String entry, Mention.Source source, String foundBy, double score) {
    public Candidate {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(foundBy, "foundBy");
    }
}
