package io.kaidan.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A year, a month of a year or a day.
 *
 * @param year the year
 * @param month from 1, or 0 where only the year is known
 * @param day from 1, or 0 where only year and month are known
 */
record CalendarDate(int year, int month, int day) {

    static CalendarDate of(LocalDate date) {
        return new CalendarDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static CalendarDate of(YearMonth month) {
        return new CalendarDate(month.getYear(), month.getMonthValue(), 0);
    }

    boolean hasMonth() {
        return month > 0;
    }

    boolean hasDay() {
        return day > 0;
    }

    /** Whether the calendar has such a date: no 31st of June, no thirteenth month, no year beyond four digits. */
    boolean exists() {
        if (year < 1 || year > 9999 || month > 12 || (month == 0 && day > 0)) {
            return false;
        }
        return day == 0 || day <= yearMonth().lengthOfMonth();
    }

    /** @throws DateTimeException if there is no month */
    YearMonth yearMonth() {
        return YearMonth.of(year, month);
    }

    /** The first day that it covers. */
    LocalDate first() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** ISO day, month or year. */
    String iso() {
        if (hasDay()) {
            return String.format("%04d-%02d-%02d", year, month, day);
        }
        return hasMonth() ? String.format("%04d-%02d", year, month) : String.format("%04d", year);
    }
}
