package io.kaidan.clause;

import io.kaidan.document.Argument;
import io.kaidan.document.Span;
import java.util.List;
import java.util.Objects;

/**
 * What fills a role of a frame: a noun phrase, a clause or a quotation.
 *
 * @param parties whom it names: several for a list; none where it names nobody
 * @param span the phrase with its modifiers, or the clause, without particles
 * @param head its last noun, or the predicate of a clause; normalized
 * @param content the clause or quotation that says what the head is about (… との考え, …する方針), or null
 * @param direct whether {@code span} (of a content role) or {@code content} is the inside of a quotation bracket
 * @param around of a place, the larger places that the phrase puts it in: トルコ of トルコの首都アンカラ
 */
public record Filler(
        List<Argument> parties, Span span, String head, Span content, boolean direct, List<Argument> around) {
    public Filler {
        parties = List.copyOf(parties);
        around = List.copyOf(around);
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(head, "head");
    }

    /** A filler that is no place in a larger one. */
    public Filler(List<Argument> parties, Span span, String head, Span content, boolean direct) {
        this(parties, span, head, content, direct, List.of());
    }
}
