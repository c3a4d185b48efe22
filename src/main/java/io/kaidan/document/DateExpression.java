package io.kaidan.document;

import java.util.Objects;

/**
 * A date in the text, resolved against the publication date.
 *
 * @param span the words: 18日, 10日(現地時間), 先月
 * @param value ISO day, month or year as its own clause reads it: behind the day of publication, or ahead of it where
 *     the clause is not past or holds a cue of the future; empty when it cannot be resolved
 * @param future the value when it is read as lying ahead (plans); equals {@code value} where only one reading is
 *     possible
 * @param basis where the value comes from
 * @param anaphoric whether it leans on a date before it (同日, 翌日)
 */
public record DateExpression(Span span, String value, String future, Basis basis, boolean anaphoric) {

    public enum Basis {
        /** The year is written. */
        EXPLICIT,
        /** Worked out from the publication date. */
        RESOLVED,
        /** Taken over from a sentence before. */
        CARRIED
    }

    public DateExpression {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(future, "future");
        Objects.requireNonNull(basis, "basis");
    }
}
