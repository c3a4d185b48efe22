package io.kaidan.entity;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What begins and ends at an offset of a text: names, titles, brackets. Read-only once built. */
final class Neighbours {
    /** Brackets after a name are short: a reading, an age, a title. */
    private static final int LONGEST_BRACKET = 40;

    private final String text;
    private final List<Mention> mentions;
    private final Map<Integer, Mention> mentionByBegin = new HashMap<>();
    private final Map<Integer, Mention> mentionByEnd = new HashMap<>();
    private final Map<Integer, Title> titleByBegin = new HashMap<>();
    private final Map<Integer, Title> titleByEnd = new HashMap<>();

    Neighbours(AnnotatedText text, List<Mention> mentions, List<Title> titles) {
        this.text = text.text().normalized();
        this.mentions = mentions;
        for (Mention mention : mentions) {
            mentionByBegin.put(mention.span().begin(), mention);
            mentionByEnd.put(mention.span().end(), mention);
        }
        for (Title title : titles) {
            titleByBegin.put(title.span().begin(), title);
            titleByEnd.put(title.span().end(), title);
        }
    }

    /** The normalized text. */
    String text() {
        return text;
    }

    /** All names, in order. */
    List<Mention> mentions() {
        return mentions;
    }

    Mention mentionAt(int begin) {
        return mentionByBegin.get(begin);
    }

    Mention mentionEndingAt(int end) {
        return mentionByEnd.get(end);
    }

    Mention personAt(int begin) {
        Mention mention = mentionByBegin.get(begin);
        return mention != null && mention.type() == EntityType.PERSON ? mention : null;
    }

    /** Whether a name begins inside the span. */
    boolean holdsMention(Span span) {
        for (int at = span.begin(); at < span.end(); at++) {
            if (mentionByBegin.containsKey(at)) {
                return true;
            }
        }
        return false;
    }

    /** The person whose name, with a reading or age in brackets, ends at the offset; null when none does. */
    Mention personEndingAt(int end) {
        int open = bracketBegin(end);
        Mention mention = mentionByEnd.get(open < 0 ? end : open);
        return mention != null && mention.type() == EntityType.PERSON ? mention : null;
    }

    Title titleAt(int begin) {
        return titleByBegin.get(begin);
    }

    Title titleEndingAt(int end) {
        return titleByEnd.get(end);
    }

    boolean has(String word, int begin) {
        return text.startsWith(word, begin);
    }

    boolean hasBefore(String word, int end) {
        return end >= word.length() && text.startsWith(word, end - word.length());
    }

    /** The offset after white space. */
    int afterSpace(int offset) {
        int at = offset;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the round bracket that opens at the offset closes; -1 when none opens or it is long. */
    int bracketEnd(int open) {
        if (!has("（", open)) {
            return -1;
        }
        for (int close = open; close < text.length() && close - open <= LONGEST_BRACKET; close++) {
            if (text.charAt(close) == '）') {
                return close;
            }
        }
        return -1;
    }

    /** Where the round bracket that closes just before the offset opens; -1 when none closes or it is long. */
    int bracketBegin(int end) {
        if (!hasBefore("）", end)) {
            return -1;
        }
        for (int open = end - 1; open >= 0 && end - open <= LONGEST_BRACKET; open--) {
            if (text.charAt(open) == '（') {
                return open;
            }
        }
        return -1;
    }

    /** The name directly before the bracket that opens before this one, when both are of one type: 文在寅（ムン・ジェイン）. */
    Mention glossedBy(Mention inner) {
        int open = inner.span().begin() - 1;
        if (!hasBefore("（", open + 1)) {
            return null;
        }
        int end = open;
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        Mention outer = mentionByEnd.get(end);
        boolean closes = has("）", inner.span().end())
                || has("、", inner.span().end())
                || has("＝", inner.span().end());
        return outer != null && outer.type() == inner.type() && closes ? outer : null;
    }

    /** Where a name ends with the reading or age in brackets after it. */
    int afterName(Mention name) {
        int at = afterSpace(name.span().end());
        int close = bracketEnd(at);
        boolean gloss = close >= 0 && (personAt(at + 1) != null || isReadingOrAge(text.substring(at + 1, close)));
        return gloss ? afterSpace(close + 1) : at;
    }

    private static boolean isReadingOrAge(String inner) {
        return inner.chars().allMatch(c -> Character.isDigit(c) || c == '歳' || c >= 0x3041 && c <= 0x30FE);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '　';
    }
}
