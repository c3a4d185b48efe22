package io.kaidan.time;

import io.kaidan.document.DateExpression;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import io.kaidan.time.Joints.Joint;
import java.util.Set;

/**
 * How far from each other a date and an event's trigger are in the grammar of their sentence.
 *
 * <p>A date that a comma sets off after the topic (外相は18日、…) belongs to the main clause: it passes over modifying and
 * quoted clauses and fails to reach into them. Any other date belongs to the first predicate after it.
 */
final class Reach {
    /** No way leads from the date to the trigger. */
    static final int NONE = 100;

    private static final int COORDINATE = 1;
    private static final int ADVERBIAL = 2;
    private static final int EMBEDDED = 3;
    private static final int AFTER = 4;

    private final Stretch stretch;
    private final Tokens tokens;
    private final Joints joints;
    private final Set<String> holdingVerbs;
    private final int endToken;

    Reach(Stretch stretch, Set<String> holdingVerbs) {
        this.stretch = stretch;
        this.tokens = stretch.text().tokens();
        this.joints = new Joints(tokens);
        this.holdingVerbs = holdingVerbs;
        this.endToken = tokens.at(stretch.span().end());
    }

    /** The cost of the way from a date to a trigger: 0 for the next of kin, {@link #NONE} for no way. */
    int cost(DateExpression date, Span trigger) {
        int afterDate = tokens.at(date.span().end());
        if (isSince(afterDate)) {
            return NONE;
        }
        if (date.span().begin() >= trigger.end()) {
            return fromTrigger(date.span(), trigger);
        }
        if (isNote(date.span())) {
            return NONE;
        }
        return isSetOff(afterDate) ? fromTopic(trigger) : fromBefore(date, trigger);
    }

    /** From a date that is set off: only the trigger's own clause can be in the way. */
    private int fromTopic(Span trigger) {
        for (int i = tokens.at(trigger.begin()); i < endToken; i++) {
            if (!isHere(i)) {
                continue;
            }
            if (isCoordinate(i)) {
                return 0;
            }
            switch (joints.after(i, endToken)) {
                case NOUN:
                    return NONE;
                case CONTENT:
                    return joints.isPast(i) ? EMBEDDED : NONE;
                case ADVERBIAL, END:
                    return 0;
                default:
            }
        }
        return 0;
    }

    private int fromBefore(DateExpression date, Span trigger) {
        int first = tokens.at(date.span().end());
        int last = tokens.at(trigger.begin());
        if (tokens.has(first, "の") && isSetOffNoun(first, last)) {
            return COORDINATE + fromTopic(trigger);
        }
        int cost = modifiesNoun(date, first) ? throughNoun(first, last) : 0;
        boolean holding = false;
        for (int i = first; i < last; i++) {
            if (!isHere(i)) {
                continue;
            }
            holding |= holdingVerbs.contains(tokens.baseForm(i));
            switch (joints.after(i, endToken)) {
                case CONTENT, END -> cost += NONE;
                case NOUN -> cost += isHead(i + 1, last, holding) ? 0 : NONE;
                case ADVERBIAL -> cost += ADVERBIAL;
                default -> cost += isCoordinate(i) ? COORDINATE : 0;
            }
        }
        return Math.min(cost, NONE);
    }

    /** 18日の会談, 2016年五輪: a year or month without a particle belongs to the noun, a day (18日首相は…) does not. */
    private boolean modifiesNoun(DateExpression date, int next) {
        if (next >= tokens.size()) {
            return false;
        }
        boolean coarse = date.value().length() < "2018-06-18".length();
        return tokens.has(next, "の") || (coarse && tokens.is(next, "名詞"));
    }

    /** 18日の記者会見で、「…」と述べた: the noun with its date is set off like a date by itself. */
    private boolean isSetOffNoun(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (tokens.is(i, "助詞,格助詞") || tokens.is(i, "助詞,係助詞")) {
                return (tokens.has(i, "で") || tokens.has(i, "に")) && (isComma(i + 1) || tokens.is(i + 1, "記号,括弧開"));
            }
        }
        return false;
    }

    /** A date that belongs to a noun reaches the noun itself and, through で or に, its predicate. */
    private int throughNoun(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (tokens.is(i, "助詞,格助詞") || tokens.is(i, "助詞,係助詞")) {
                return tokens.has(i, "で") || tokens.has(i, "に") ? COORDINATE : NONE;
            }
        }
        return 0;
    }

    /** 会談は18日に開かれた, 会ったのは18日だった: the date follows the trigger's particle in the same clause. */
    private int fromTrigger(Span date, Span trigger) {
        boolean particle = false;
        for (int i = tokens.at(trigger.end()); i < tokens.at(date.begin()); i++) {
            if (!isHere(i)) {
                return NONE;
            }
            Joint joint = joints.after(i, endToken);
            boolean cleft = joint == Joint.NOUN && tokens.has(i + 1, "の");
            if ((joint != Joint.NONE && !cleft) || isCoordinate(i) || tokens.is(i, "記号,括弧開")) {
                return NONE;
            }
            particle |= tokens.has(i, "は") || tokens.has(i, "が") || tokens.has(i, "を") || tokens.has(i, "も");
        }
        return particle ? AFTER : NONE;
    }

    /** Whether the noun that a clause modifies is the trigger: the noun beside it, or any later one after 開かれる. */
    private boolean isHead(int from, int to, boolean holding) {
        for (int i = from; i < to; i++) {
            boolean joins = tokens.has(i, "の") || (tokens.has(i, "と") && tokens.has(i + 1, "の"));
            if (tokens.is(i, "助詞") && !(holding && joins)) {
                return false;
            }
        }
        return true;
    }

    /** 訪れ、…: the clause goes on at the same level. */
    private boolean isCoordinate(int token) {
        return tokens.is(token, "動詞")
                && tokens.conjugationForm(token).startsWith("連用")
                && (isComma(token + 1) || (isComma(token + 2) && tokens.is(token + 1, "助詞,接続助詞")));
    }

    private boolean isSince(int next) {
        return next < tokens.size() && (tokens.has(next, "以来") || tokens.has(next, "以降") || tokens.has(next, "以後"));
    }

    /** 総選挙(2012年12月)での: a date in brackets belongs to what stands before them. */
    private boolean isNote(Span date) {
        int before = tokens.at(date.begin()) - 1;
        return before >= 0 && (tokens.has(before, "（") || tokens.has(before, "〈"));
    }

    private boolean isSetOff(int next) {
        return isComma(next) || (next < tokens.size() && tokens.is(next, "助詞") && isComma(next + 1));
    }

    private boolean isComma(int token) {
        return token < tokens.size() && tokens.is(token, "記号,読点");
    }

    private boolean isHere(int token) {
        return stretch.holds(tokens.span(token));
    }
}
