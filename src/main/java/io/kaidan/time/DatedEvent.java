package io.kaidan.time;

import io.kaidan.document.DateExpression;
import io.kaidan.document.Entity;
import io.kaidan.document.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * An event that has a date.
 *
 * @param trigger the word that carries it
 * @param parties who took part: those who met, the speaker and who was spoken to
 * @param date its date, its own or carried
 */
public record DatedEvent(Span trigger, Set<Entity> parties, DateExpression date) {
    public DatedEvent {
        Objects.requireNonNull(trigger, "trigger");
        parties = Set.copyOf(parties);
        Objects.requireNonNull(date, "date");
    }

    /** Whether the date is a day, not a month or a year, and has a value. */
    boolean hasDay() {
        return date.value().length() == "2018-06-18".length();
    }

    /** The day, for an event that has one. */
    LocalDate day() {
        return LocalDate.parse(date.value());
    }
}
