package io.kaidan.sentence;

import io.kaidan.document.Bracket;
import io.kaidan.document.Layout;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import io.kaidan.document.Zone;
import io.kaidan.text.Blank;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds where the sentences of one paragraph end. Used once, by one thread. */
final class SentenceBreaks {
    private static final String ENDS = "。！？";
    private static final String OPENERS = "「『“（［【〈《〔｛＜";
    private static final String CLOSERS = "」』”）］】〉》〕｝＞";
    private static final String QUOTATION = "「『“";
    private static final String ASIDE = "（［【";
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int LONGEST_ASIDE = 3;
    private static final Set<Zone.Kind> TRAILING = EnumSet.of(Zone.Kind.CREDIT, Zone.Kind.BYLINE, Zone.Kind.CAPTION);

    private final String text;
    private final Tokens tokens;
    private final Continuation continuation;
    private final Layout layout;
    private final Enclosures enclosures;
    private final Span paragraph;
    private final List<Integer> ends = new ArrayList<>();
    private int sentenceBegin;

    SentenceBreaks(NormalizedText text, Layout layout, Tokens tokens, Enclosures enclosures, Span paragraph) {
        this.text = text.normalized();
        this.tokens = tokens;
        this.paragraph = paragraph;
        continuation = new Continuation(text, tokens, paragraph.end());
        this.layout = layout;
        this.enclosures = enclosures;
    }

    /** Offsets after the last character of each sentence, in order; the last one is the end of the paragraph. */
    List<Integer> find() {
        sentenceBegin = Blank.skip(text, paragraph.begin(), paragraph.end());
        int at = sentenceBegin;
        while (at < paragraph.end()) {
            at = step(at);
        }
        ends.add(paragraph.end());
        return ends;
    }

    private int step(int at) {
        Bracket bracket = enclosures.at(at);
        if (bracket != null) {
            int end = bracket.outer().end();
            if (endsAfterQuotation(bracket, end)) {
                end(end);
            }
            return end;
        }
        if (isEnd(at)) {
            int end = endOfRun(at);
            if (!continuation.afterEnd(at, end)) {
                end = afterAside(end);
                end(end);
            }
            return end;
        }
        if (Blank.is(text.charAt(at))) {
            int end = Blank.skip(text, at, paragraph.end());
            if (continuation.isBareEnd(at, end)) {
                end(end);
            }
            return end;
        }
        return at + 1;
    }

    /** Ends a sentence at the offset, or after the token that lies across it. */
    private void end(int at) {
        int token = tokens.at(at);
        int end = token < tokens.size() && tokens.begin(token) < at ? tokens.end(token) : at;
        if (end < paragraph.end() && end > sentenceBegin) {
            ends.add(end);
            sentenceBegin = Blank.skip(text, end, paragraph.end());
        }
    }

    private boolean isEnd(int at) {
        char c = text.charAt(at);
        // ． ends sentences in technical prose only, where kana stand before it; elsewhere it is a decimal point.
        boolean point = c == '．'
                && at > paragraph.begin()
                && Character.UnicodeScript.of(text.charAt(at - 1)) == Character.UnicodeScript.HIRAGANA;
        return ENDS.indexOf(c) >= 0 || point;
    }

    /** ？！ and closing brackets that nothing opened belong to the sentence. */
    private int endOfRun(int at) {
        int end = at + 1;
        while (end < paragraph.end() && (ENDS + CLOSERS).indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** What follows 。 in a zone, such as ＝写真＝, and in some brackets belongs to the sentence before. */
    private int afterAside(int end) {
        int begin = Blank.skip(text, end, paragraph.end());
        Zone zone = layout.zoneAt(begin);
        if (zone != null && TRAILING.contains(zone.kind()) && begin < paragraph.end()) {
            return afterAside(zone.span().end());
        }
        Bracket aside = begin < paragraph.end() ? enclosures.at(begin) : null;
        return aside != null && aside.closed() && isAside(aside, begin == end)
                ? aside.outer().end()
                : end;
    }

    /** A credit that closes the paragraph, or a remark such as (笑) or (中略); not a number. */
    private boolean isAside(Bracket bracket, boolean adjacent) {
        String inside = bracket.inner().of(text);
        if (ASIDE.indexOf(bracket.open()) >= 0
                && Blank.is(text, bracket.outer().end(), paragraph.end())
                && inside.indexOf('。') < 0) {
            return true;
        }
        return adjacent
                && bracket.open() == '（'
                && inside.length() <= LONGEST_ASIDE
                && inside.chars().allMatch(c -> Character.isIdeographic(c) && NUMERALS.indexOf(c) < 0);
    }

    /** Whether the sentence ends with the quotation: 「…だ。」 田中氏は… but not 「…だ。」と述べた. */
    private boolean endsAfterQuotation(Bracket bracket, int end) {
        if (!bracket.closed()
                || QUOTATION.indexOf(bracket.open()) < 0
                || bracket.inner().isEmpty()) {
            return false;
        }
        int next = Blank.skip(text, end, paragraph.end());
        if (next == paragraph.end()
                || isEnd(next)
                || OPENERS.indexOf(text.charAt(next)) >= 0
                || continuation.startsAt(next)) {
            return false;
        }
        boolean stopped = text.charAt(bracket.inner().end() - 1) == '。';
        boolean spaced = next > end && bracket.outer().begin() == sentenceBegin;
        return stopped || spaced && continuation.endsInPredicate(bracket.inner().end());
    }
}
