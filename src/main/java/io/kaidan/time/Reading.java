package io.kaidan.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a date may mean; null where it means nothing.
 *
 * @param past the reading that lies behind the day of publication, or the only one
 * @param ahead the reading that lies ahead, or the only one
 */
record Reading(CalendarDate past, CalendarDate ahead) {
    /** How many times nearer a day ahead must be to win over the one behind when the clause has no tense. */
    private static final int NEARER = 3;

    static final Reading NONE = new Reading(null, null);

    static Reading only(CalendarDate date) {
        return date != null && date.exists() ? new Reading(date, date) : NONE;
    }

    static Reading only(LocalDate day) {
        return only(CalendarDate.of(day));
    }

    /** The reading that a clause chooses. */
    CalendarDate chosen(Outlook outlook, LocalDate publication) {
        if (past == null || past.equals(ahead) || outlook == Outlook.PAST) {
            return past;
        }
        if (outlook == Outlook.AHEAD) {
            return ahead;
        }
        long behind = Math.abs(ChronoUnit.DAYS.between(past.first(), publication));
        long before = Math.abs(ChronoUnit.DAYS.between(publication, ahead.first()));
        return before * NEARER < behind ? ahead : past;
    }
}
