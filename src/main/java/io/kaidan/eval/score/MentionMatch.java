package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedMention;

/**
 * A name of the gold and the same one of the system: both for a hit, the gold's alone for a miss, the system's alone for
 * one that is wrong.
 */
public record MentionMatch(AnnotatedMention gold, AnnotatedMention system) {
    public boolean isHit() {
        return gold != null && system != null;
    }
}
