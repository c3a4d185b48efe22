package io.kaidan.document;

import java.util.Objects;

/**
 * A sentence: the headline is one, and so is a lede cut off in the middle.
 *
 * @param number from 1
 * @param span from its first to its last character that is not white space
 * @param part where it stands
 * @param firstToken its first token
 * @param endToken the token after its last one
 * @param paragraph number of its paragraph, from 0 for the headline
 */
public record Sentence(int number, Span span, Part part, int firstToken, int endToken, int paragraph) {

    public enum Part {
        HEADLINE,
        BODY
    }

    public Sentence {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(part, "part");
    }

    public boolean isHeadline() {
        return part == Part.HEADLINE;
    }
}
