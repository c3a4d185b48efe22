package io.kaidan.time;

import java.util.ArrayList;
import java.util.List;

/** Reads the dates out of a text, word by word. Immutable. */
final class PhraseScanner {
    /** The longest note in brackets that is read as part of a date: (日本時間19日午前6時半). */
    private static final int LONGEST_NOTE = 20;

    private final DateWords words;

    PhraseScanner(DateWords words) {
        this.words = words;
    }

    /** The dates in order; {@code text} with ASCII digits and signs. */
    List<DatePhrase> scan(String text) {
        List<DatePhrase> phrases = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            DateWord.Match zone = words.longest(text, at, word -> word.unit() == Unit.ZONE);
            int start = zone == null ? at : zone.end();
            DateWord.Match first =
                    words.longest(text, start, word -> word.unit().begins());
            if (first == null) {
                at = start > at ? start : at + 1;
                continue;
            }
            PhraseBuilder builder = new PhraseBuilder(at);
            at = read(text, first, builder);
            phrases.addAll(builder.build(at));
        }
        return phrases;
    }

    /** Reads on from the first word; returns where the date ends. */
    private int read(String text, DateWord.Match first, PhraseBuilder builder) {
        DateWord.Match last = first;
        int end = first.end();
        while (last != null) {
            builder.add(last);
            end = afterNote(text, last, builder);
            last = next(text, end, last);
        }
        return end;
    }

    private DateWord.Match next(String text, int at, DateWord.Match previous) {
        DateWord.Match next = follower(text, at, previous);
        if (next == null && at < text.length() && (text.charAt(at) == 'の' || text.charAt(at) == ' ')) {
            DateWord.Match joined = follower(text, at + 1, previous);
            return joined != null && (text.charAt(at) == 'の' || joined.hasNumber()) ? joined : null;
        }
        return next;
    }

    private DateWord.Match follower(String text, int at, DateWord.Match previous) {
        return words.longest(
                text,
                at,
                word -> (word.unit().mayFollow(previous.word().unit()) || names(previous.word(), word.unit()))
                        && (word.anchor() == Anchor.WRITTEN || word.anchor() == Anchor.NONE));
    }

    /** 前日の3日, 2日前の4月13日: the day that was counted is named as well. */
    private static boolean names(DateWord counted, Unit unit) {
        boolean named = unit == Unit.DAY || unit == Unit.MONTH || unit == Unit.YEAR;
        return named && counted.unit() == Unit.DAY && counted.anchor() != Anchor.WRITTEN;
    }

    /** The end of the word, or of the bracket after it that repeats its year or names a time zone. */
    private int afterNote(String text, DateWord.Match match, PhraseBuilder builder) {
        int open = match.end();
        if (open >= text.length() || "(〈<".indexOf(text.charAt(open)) < 0) {
            return open;
        }
        int inner = open + 1;
        while (inner < text.length() && text.charAt(inner) == ' ') {
            inner++;
        }
        if (match.word().unit() == Unit.YEAR) {
            DateWord.Match year = words.longest(text, inner, word -> word.unit() == Unit.YEAR);
            if (year != null && year.end() < text.length() && ")〉>".indexOf(text.charAt(year.end())) >= 0) {
                builder.repeatYear(year);
                return year.end() + 1;
            }
        } else if (words.longest(text, inner, word -> word.unit() == Unit.ZONE) != null) {
            return afterBracket(text, inner, open);
        }
        return open;
    }

    private static int afterBracket(String text, int from, int otherwise) {
        for (int i = from; i < text.length() && i < from + LONGEST_NOTE; i++) {
            if (")〉>".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return otherwise;
    }
}
