package io.kaidan.time;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Bracket;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;

/**
 * Tells for a date of one text which way its clause looks. A date that a comma sets off (18日、…) belongs to the last
 * predicate of the sentence, any other to the first one after it.
 */
final class OutlookReader {
    private final AnnotatedText text;
    private final String folded;
    private final FutureCues cues;

    OutlookReader(AnnotatedText text, String folded, FutureCues cues) {
        this.text = text;
        this.folded = folded;
        this.cues = cues;
    }

    /**
     * @param date the date
     * @param limit where the next date begins, or the end of the text
     */
    Outlook of(Span date, int limit) {
        int end = endOfClauses(date, limit);
        boolean whole = isSetOff(date.end());
        StringBuilder words = new StringBuilder();
        Tokens tokens = text.tokens();
        Outlook tense = Outlook.OPEN;
        for (int i = tokens.at(date.end()); i < tokens.size() && tokens.begin(i) < end; i++) {
            if (isQuoted(tokens.begin(i), date.begin())) {
                continue;
            }
            words.append(folded, tokens.begin(i), tokens.end(i));
            Outlook of = tense(tokens, i);
            if (of != null) {
                tense = of;
                if (!whole) {
                    break;
                }
            }
        }
        return judged(words, tense, whole);
    }

    private Outlook judged(CharSequence words, Outlook tense, boolean whole) {
        if (!whole && cues.anywhere(words)) {
            return Outlook.AHEAD;
        }
        return tense == Outlook.OPEN && cues.atEnd(words) ? Outlook.AHEAD : tense;
    }

    /** The tense that a token gives to its predicate; null for any other token, and for a lasting state (ている). */
    private Outlook tense(Tokens tokens, int i) {
        if (Joints.isPast(tokens, i)) {
            return Outlook.PAST;
        }
        boolean finite = tokens.conjugationForm(i).equals("基本形");
        boolean verb = tokens.is(i, "動詞") && !cues.isNeutral(tokens.baseForm(i)) && !isHearsay(tokens, i);
        return finite && verb ? Outlook.AHEAD : null;
    }

    /** とみられる, とされる: the passive after a verb that is neutral. */
    private static boolean isHearsay(Tokens tokens, int i) {
        return i > 1 && tokens.is(i, "動詞,接尾") && tokens.has(i - 2, "と");
    }

    private boolean isSetOff(int end) {
        return folded.startsWith("、", end) || folded.startsWith("は、", end) || folded.startsWith("に、", end);
    }

    /**
     * Whether a date need not be the day of the news: it stands in a quotation, gives a month and is not set off, or is
     * itself counted from that day (前日).
     */
    boolean isBackground(DatePhrase date) {
        boolean full = date.month() != null
                && !date.isAnaphoric()
                && !isSetOff(date.span().end());
        boolean counted = date.day() != null
                && isCounted(date.day().anchor())
                && date.day().amount() != 0;
        return full || counted || text.layout().depthAt(date.span().begin()) > 0;
    }

    private static boolean isCounted(Anchor anchor) {
        return anchor == Anchor.PREVIOUS || anchor == Anchor.LAST;
    }

    /** The end of the sentence, or of the quotation that the date stands in; the limit where that comes before. */
    private int endOfClauses(Span date, int limit) {
        Sentence sentence = text.sentenceAt(date.begin());
        int end = sentence == null
                ? limit
                : Math.min(limit, Math.max(sentence.span().end(), date.end()));
        Bracket quotation = text.layout().quotationAt(date.begin());
        return quotation == null
                ? end
                : fullStop(date.end(), Math.min(end, quotation.inner().end()));
    }

    private int fullStop(int from, int end) {
        int at = from;
        while (at < end && folded.charAt(at) != '。') {
            at++;
        }
        return Math.min(at, end);
    }

    /** Whether the offset stands in a quotation that the date does not stand in. */
    private boolean isQuoted(int offset, int date) {
        Bracket quotation = text.layout().bracketAt(offset);
        return quotation != null && !quotation.outer().contains(date);
    }
}
