package io.kaidan.gazetteer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A stretch of time with ends as precise as they are known.
 *
 * @param from first day, month or year in ISO; empty when open or not known
 * @param to last day, month or year in ISO, inclusive; empty when open or not known
 */
public record Period(String from, String to) {
    /** No limit is known. */
    public static final Period ALWAYS = new Period("", "");

    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    public Period {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Whether the text is an ISO day, month or year. */
    static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    /** Whether the first date lies after the second for certain; a month holds all its days. */
    static boolean isAfter(String date, String other) {
        int precision = Math.min(date.length(), other.length());
        return date.substring(0, precision).compareTo(other.substring(0, precision)) > 0;
    }

    /** Whether the day may lie in it; an unknown day (null) may. */
    public boolean mayHold(LocalDate day) {
        if (day == null) {
            return true;
        }
        String date = day.toString();
        return (from.isEmpty() || !isAfter(from, date)) && (to.isEmpty() || !isAfter(date, to));
    }

    /** Whether both may share a day. */
    public boolean mayOverlap(Period other) {
        return (from.isEmpty() || other.to.isEmpty() || !isAfter(from, other.to))
                && (to.isEmpty() || other.from.isEmpty() || !isAfter(other.from, to));
    }

    /** Whether both may share more than the day (month, year) on which one ends and the other begins. */
    boolean mayOverlapBeyondEnds(Period other) {
        return (from.isEmpty() || other.to.isEmpty() || isAfter(other.to, from))
                && (to.isEmpty() || other.from.isEmpty() || isAfter(to, other.from));
    }

    /** Whether it is over on the day; false when that is not known. */
    public boolean isOverBy(LocalDate day) {
        return day != null && !to.isEmpty() && isAfter(day.toString(), to);
    }
}
