package io.kaidan.batch.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads publication dates: 2024-07-19, 2024.7.19, 2024/07/19, 20240719, 2024年7月19日, each with or without a time after it. */
public final class PublicationDate {
    private static final Pattern DATE =
            Pattern.compile("(?<year>\\d{4})(?:(?<mark>[-./])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})"
                    + "|(?<month2>\\d{2})(?<day2>\\d{2})|年(?<month3>\\d{1,2})月(?<day3>\\d{1,2})日)(?:[T\\s].*)?");
    private static final Pattern IN_NAME =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?:([-._])(\\d{2})\\2(\\d{2})|(\\d{2})(\\d{2}))(?!\\d)");

    private PublicationDate() {}

    /** @return null when the text is no date of the calendar */
    public static LocalDate parse(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        for (String form : new String[] {"", "2", "3"}) {
            if (matcher.group("month" + form) != null) {
                return date(matcher.group("year"), matcher.group("month" + form), matcher.group("day" + form));
            }
        }
        return null;
    }

    /** The first date in a file name, such as {@code 2024-07-19.txt} or {@code asahi_20240719_03.txt}; null when none. */
    static LocalDate inFileName(String name) {
        Matcher matcher = IN_NAME.matcher(name);
        while (matcher.find()) {
            int month = matcher.group(3) == null ? 5 : 3;
            LocalDate date = date(matcher.group(1), matcher.group(month), matcher.group(month + 1));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
