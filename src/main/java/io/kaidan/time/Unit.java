package io.kaidan.time;

import java.util.Locale;

/** What a word of a date measures. */
enum Unit {
    /** Before a date (日本時間), or in brackets after one. */
    ZONE,
    /** Year, month and day at once (2018/10/08). */
    DATE,
    YEAR,
    /** A part of a year (春, 末): belongs to the span, gives no value. */
    SEASON,
    MONTH,
    /** Several months (5、6月). */
    MONTHS,
    MONTH_RANGE,
    /** A part of a month or week (上旬): belongs to the span, gives no value. */
    PART,
    WEEK,
    DAY,
    /** Several days (18、19両日). */
    DAYS,
    DAY_RANGE,
    WEEKDAY,
    /** A time of the day: belongs to the span, gives no value; several may follow each other. */
    HOUR;

    /** Whether a date may begin with it. */
    boolean begins() {
        return this != ZONE && this != SEASON && this != PART && this != HOUR;
    }

    /** Whether it may follow the other one within a date. */
    boolean mayFollow(Unit previous) {
        return switch (this) {
            case ZONE, DATE, YEAR, WEEK -> false;
            case SEASON -> previous == YEAR;
            case MONTH, MONTHS, MONTH_RANGE -> previous == YEAR || previous == SEASON;
            case PART -> previous == MONTH || previous == WEEK;
            case DAY, DAYS, DAY_RANGE -> previous == MONTH;
            case WEEKDAY -> previous == WEEK || previous.isDay();
            case HOUR -> previous == HOUR || previous == WEEKDAY || previous.isDay();
        };
    }

    boolean isDay() {
        return this == DAY || this == DAYS || this == DAY_RANGE || this == DATE;
    }

    /** Whether each of its numbers is a date of its own. */
    boolean isList() {
        return this == DAYS || this == MONTHS;
    }

    /** The unit as data files write it ({@code day-range}), or null. */
    static Unit named(String name) {
        for (Unit unit : values()) {
            if (unit.name().equals(name.replace('-', '_').toUpperCase(Locale.ROOT))) {
                return unit;
            }
        }
        return null;
    }
}
