package io.kaidan.document;

import java.util.Objects;

/**
 * A pair of quotation brackets found on the characters, never on tokens.
 *
 * @param outer from the opening bracket to just after the closing one; where none closes it, to the end of the bracket
 *     around it or of its paragraph, or of its first sentence where others of its kind follow
 * @param inner what stands between
 * @param open the opening character, as normalized: 「 『 “
 * @param closed whether a closing bracket was found
 * @param depth 0 for a bracket that lies in no other
 */
public record Bracket(Span outer, Span inner, char open, boolean closed, int depth) {
    public Bracket {
        Objects.requireNonNull(outer, "outer");
        Objects.requireNonNull(inner, "inner");
    }
}
