package io.kaidan.tagger;

import io.kaidan.document.EntityType;
import io.kaidan.document.Span;

/**
 * What a model takes for a name.
 *
 * @param type {@code LOCATION} for states too
 * @param probability that exactly this is a name of the type, by the model
 */
public record TaggedName(Span span, EntityType type, double probability) {}
