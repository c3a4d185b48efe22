package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedMention;

/**
 * A name of the gold beside what the system made of it.
 *
 * @param gold null for {@link Outcome#WRONG}
 * @param system null for {@link Outcome#MISSED}
 */
public record MentionFinding(Outcome outcome, AnnotatedMention gold, AnnotatedMention system) {}
