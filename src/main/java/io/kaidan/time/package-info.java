/**
 * Dates: the words of an annotated text become {@link io.kaidan.document.DateExpression}s with ISO values, and an event's
 * trigger is given the date that governs it.
 *
 * <p>{@link io.kaidan.time.DateFinder} reads words (models/date-words.tsv, models/date-exclusions.tsv) into phrases and
 * resolves them against the publication date and the dates before them; {@link io.kaidan.time.Outlook} tells whether the
 * clause looks ahead (models/future-cues.tsv). {@link io.kaidan.time.EventDates} chooses the date of an event by
 * the grammar of its sentence and carries dates forward (models/event-dates.tsv).
 *
 * <p>What it does not do: hours, durations, ages, holidays and seasons get no value, calendars other than the Gregorian
 * are known only by the years of Japanese eras, and time zones are not converted.
 */
package io.kaidan.time;
