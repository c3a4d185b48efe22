package io.kaidan.time;

import io.kaidan.document.Sentence;
import io.kaidan.time.DatePhrase.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * Works out what a phrase means: from the year that it writes, the publication date, or the dates said before it.
 *
 * <p>A day or month without a year is the last such day up to the day after publication (a newspaper may lie a time zone
 * behind the event) and, read as a plan, the next one from the day of publication on.
 */
final class DateResolver {
    /** A month-and-day up to so many months back is not pushed to the next year, whatever the cue. */
    private static final int RECENT_MONTHS = 6;

    /** How many times farther off a day ahead must be to be no reading of a bare number. */
    private static final int FARTHER = 3;

    /** Years that are sure to hold a 29th of February. */
    private static final int LEAP_YEARS = 9;

    private final Discourse discourse;
    private final LocalDate publication;

    DateResolver(Discourse discourse) {
        this.discourse = discourse;
        this.publication = discourse.publication();
    }

    Reading resolve(DatePhrase phrase, Sentence sentence) {
        if (phrase.year() != null) {
            return withYear(phrase);
        }
        if (phrase.month() != null) {
            return withMonth(phrase, discourse.frame(sentence));
        }
        if (phrase.weekday() != null && phrase.day() == null) {
            return weekday(phrase);
        }
        return phrase.day() == null ? Reading.NONE : day(phrase.day(), sentence);
    }

    private Reading withYear(DatePhrase phrase) {
        Integer year = year(phrase.year());
        if (year == null) {
            return Reading.NONE;
        }
        int month = phrase.month() == null ? 0 : phrase.month().amount();
        int day = phrase.day() == null ? 0 : phrase.day().amount();
        return Reading.only(new CalendarDate(year, month, month == 0 ? 0 : day));
    }

    /** The year, or null where there is nothing to count from. */
    private Integer year(Term term) {
        CalendarDate last = discourse.last();
        return switch (term.anchor()) {
            case WRITTEN -> term.amount() < 100 ? century(term.amount()) : Integer.valueOf(term.amount());
            case PUBLICATION -> publication == null ? null : Integer.valueOf(publication.getYear() + term.amount());
            case PREVIOUS, LAST -> last == null ? null : Integer.valueOf(last.year() + term.amount());
            case WITHIN, AFTER -> term.amount() < 100 ? century(term.amount()) : Integer.valueOf(term.amount());
            case NONE -> null;
        };
    }

    /** A year of two digits lies in the hundred years that end ten years after publication. */
    private Integer century(int year) {
        if (publication == null) {
            return null;
        }
        int latest = publication.getYear() + 10;
        return latest - Math.floorMod(latest - year, 100);
    }

    private Reading withMonth(DatePhrase phrase, CalendarDate frame) {
        Term month = phrase.month();
        int day = phrase.day() == null ? 0 : phrase.day().amount();
        CalendarDate last = discourse.last();
        switch (month.anchor()) {
            case WRITTEN:
                return writtenMonth(month.amount(), day, frame);
            case PUBLICATION:
                return publication == null
                        ? Reading.NONE
                        : onMonth(YearMonth.from(publication).plusMonths(month.amount()), day);
            case PREVIOUS, LAST:
                return last == null || !last.hasMonth()
                        ? Reading.NONE
                        : onMonth(last.yearMonth().plusMonths(month.amount()), day);
            case WITHIN:
                return last == null ? Reading.NONE : Reading.only(new CalendarDate(last.year(), month.amount(), day));
            case AFTER:
                return last == null || !last.hasMonth() ? Reading.NONE : monthAfter(last, month.amount(), day);
            default:
                return Reading.NONE;
        }
    }

    private static Reading onMonth(YearMonth month, int day) {
        return Reading.only(new CalendarDate(month.getYear(), month.getMonthValue(), day));
    }

    private static Reading monthAfter(CalendarDate last, int month, int day) {
        int year = month > last.month() ? last.year() : last.year() + 1;
        return Reading.only(new CalendarDate(year, month, day));
    }

    private Reading writtenMonth(int month, int day, CalendarDate frame) {
        if (month < 1 || month > 12) {
            return Reading.NONE;
        }
        if (frame != null && discourse.frameHasYear() && !discourse.liesAhead(frame) && month >= frame.month()) {
            return Reading.only(new CalendarDate(frame.year(), month, day));
        }
        if (publication == null) {
            return Reading.NONE;
        }
        CalendarDate past = latest(publication.plusDays(1), month, day);
        if (past == null) {
            return Reading.NONE;
        }
        CalendarDate thisYear = new CalendarDate(publication.getYear(), month, day);
        boolean comes = thisYear.exists() && thisYear.first().isAfter(publication);
        boolean longAgo = past.first().plusMonths(RECENT_MONTHS).isBefore(publication);
        CalendarDate nextYear = new CalendarDate(publication.getYear() + 1, month, day);
        CalendarDate ahead = comes ? thisYear : longAgo && nextYear.exists() ? nextYear : past;
        return new Reading(past, ahead);
    }

    /** The last such month or day up to a day; null if there is none (31st of June). */
    private static CalendarDate latest(LocalDate limit, int month, int day) {
        for (int year = limit.getYear(); year > limit.getYear() - LEAP_YEARS; year--) {
            CalendarDate date = new CalendarDate(year, month, day);
            if (date.exists() && !date.first().isAfter(limit)) {
                return date;
            }
        }
        return null;
    }

    private Reading day(Term day, Sentence sentence) {
        LocalDate last = discourse.dayBefore(sentence);
        switch (day.anchor()) {
            case WRITTEN:
                return writtenDay(day.amount(), discourse.frame(sentence));
            case PUBLICATION:
                return publication == null ? Reading.NONE : Reading.only(publication.plusDays(day.amount()));
            case PREVIOUS:
                return previous(day.amount(), last);
            case LAST:
                return previous(day.amount(), discourse.lastDay());
            case WITHIN:
                return last == null ? Reading.NONE : onMonth(YearMonth.from(last), day.amount());
            case AFTER:
                return last == null ? Reading.NONE : Reading.only(next(last, day.amount()));
            default:
                return Reading.NONE;
        }
    }

    /** The day before counts from the day of publication where no day has been mentioned. */
    private Reading previous(int days, LocalDate last) {
        LocalDate from = last == null && days < 0 ? publication : last;
        return from == null ? Reading.NONE : Reading.only(from.plusDays(days));
    }

    private Reading writtenDay(int day, CalendarDate frame) {
        if (day < 1 || day > 31) {
            return Reading.NONE;
        }
        boolean framed = frame != null && day >= frame.day() && (frame.hasDay() || discourse.frameHasYear());
        CalendarDate inFrame = framed ? new CalendarDate(frame.year(), frame.month(), day) : null;
        if (framed && !(frame.hasDay() && discourse.liesAhead(frame))) {
            return Reading.only(inFrame);
        }
        if (publication == null) {
            return framed ? Reading.only(inFrame) : Reading.NONE;
        }
        LocalDate past = latest(publication.plusDays(1), day);
        if (framed) {
            // 来月3日に控え、知事は4日会談した: what took place cannot have done so on a day ahead.
            return new Reading(CalendarDate.of(past), inFrame);
        }
        LocalDate ahead = next(publication, day);
        return isFarther(ahead, past) ? Reading.only(past) : new Reading(CalendarDate.of(past), CalendarDate.of(ahead));
    }

    /** Nobody calls a day of the next month by its number alone when the same day has just gone by. */
    private boolean isFarther(LocalDate ahead, LocalDate past) {
        long behind = ChronoUnit.DAYS.between(past, publication);
        return ChronoUnit.DAYS.between(publication, ahead) > FARTHER * behind;
    }

    private static LocalDate latest(LocalDate limit, int day) {
        YearMonth month = YearMonth.from(limit);
        while (!month.isValidDay(day) || month.atDay(day).isAfter(limit)) {
            month = month.minusMonths(1);
        }
        return month.atDay(day);
    }

    private static LocalDate next(LocalDate from, int day) {
        YearMonth month = YearMonth.from(from);
        while (!month.isValidDay(day) || month.atDay(day).isBefore(from)) {
            month = month.plusMonths(1);
        }
        return month.atDay(day);
    }

    private Reading weekday(DatePhrase phrase) {
        if (publication == null) {
            return Reading.NONE;
        }
        DayOfWeek weekday = DayOfWeek.of(phrase.weekday().amount());
        if (phrase.week() != null) {
            LocalDate monday = publication.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Reading.only(monday.plusWeeks(phrase.week().amount()).with(weekday));
        }
        return new Reading(
                CalendarDate.of(publication.with(TemporalAdjusters.previousOrSame(weekday))),
                CalendarDate.of(publication.with(TemporalAdjusters.nextOrSame(weekday))));
    }
}
