package io.kaidan.time;

import io.kaidan.document.DateExpression;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import io.kaidan.time.Joints.Joint;

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

    private final Stretch stretch;
    private final Tokens tokens;
    private final Joints joints;
    private final EventWords words;
    private final int endToken;

    Reach(Stretch stretch, EventWords words) {
        this.stretch = stretch;
        this.tokens = stretch.text().tokens();
        this.joints = new Joints(tokens);
        this.words = words;
        this.endToken = tokens.at(stretch.span().end());
    }

    /** The cost of the way from a date to a trigger: 0 for the next of kin, {@link #NONE} for no way. */
    int cost(DateExpression date, Span trigger) {
        int afterDate = tokens.at(date.span().end());
        if (date.span().begin() >= trigger.end()) {
            return new TrailingDate(stretch, joints, endToken).cost(date.span(), trigger);
        }
        if (words.isSince(stretch.text().text().normalized(), date.span().end()) || isNote(date.span())) {
            return NONE;
        }
        return joints.isSetOff(afterDate) ? fromTopic(date.span(), trigger) : fromBefore(date, trigger);
    }

    /** Whether the sentence of a trigger ends in the present tense. */
    boolean endsInPresent(Span trigger) {
        for (int i = tokens.at(Math.max(trigger.begin(), trigger.end() - 1)); i < endToken; i++) {
            if (isHere(i) && joints.isPast(i)) {
                return false;
            }
            if (isHere(i) && joints.after(i, endToken) == Joint.END) {
                return true;
            }
        }
        return false;
    }

    /** From a date that is set off: the trigger's own clause can be in the way, or a subject after a quoted clause. */
    private int fromTopic(Span date, Span trigger) {
        int first = tokens.at(date.end());
        int at = tokens.at(trigger.begin());
        if (hasNewSubject(first, at)) {
            return NONE;
        }
        for (int i = at; i < endToken; i++) {
            if (!isHere(i)) {
                continue;
            }
            if (joints.isCoordinate(i)) {
                return 0;
            }
            switch (joints.after(i, endToken)) {
                case NOUN:
                    return isLocal(date, at) ? EMBEDDED : NONE;
                case CONTENT:
                    return joints.isPast(i) || isLocal(date, at) ? EMBEDDED : NONE;
                case ADVERBIAL, END:
                    return 0;
                default:
            }
        }
        return 0;
    }

    /** 通信が5月、…辞退したと、外相が述べた: after the quoted clause another one speaks. */
    private boolean hasNewSubject(int from, int to) {
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            if (isHere(i)) {
                quoted |= joints.after(i, endToken) == Joint.CONTENT;
                if (quoted && joints.isSubject(i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a date belongs to the clause of a subject marked by が, not to a topic: 議長が10日、…; 先月、首相が…. */
    private boolean isLocal(Span date, int trigger) {
        int before = tokens.at(date.begin()) - 1;
        if (before >= 0 && stretch.span().contains(tokens.begin(before))) {
            return joints.has(before, "が");
        }
        for (int i = tokens.at(date.end()) + 2; i < trigger; i++) {
            if (isHere(i) && joints.isSubject(i)) {
                return joints.has(i, "が");
            }
        }
        return false;
    }

    private int fromBefore(DateExpression date, Span trigger) {
        int first = tokens.at(date.span().end());
        int last = tokens.at(trigger.begin());
        if (joints.has(first, "の") && isSetOffNoun(first, last)) {
            return Math.min(NONE, COORDINATE + fromTopic(date.span(), trigger));
        }
        int cost = modifiesNoun(date, first) ? throughNoun(first, last) : 0;
        boolean holding = false;
        boolean main = false;
        for (int i = first; i < last && cost < NONE; i++) {
            if (!isHere(i)) {
                continue;
            }
            holding |= words.holds(tokens.baseForm(i));
            Joint joint = joints.after(i, endToken);
            main |= joints.isCoordinate(i) || (joint == Joint.NOUN && holding && frames(i, last));
            cost += joints.isCoordinate(i) ? COORDINATE : cost(joint, isHead(i + 1, last, holding));
        }
        return cost >= NONE && main ? Math.min(NONE, EMBEDDED + fromTopic(date.span(), trigger)) : Math.min(cost, NONE);
    }

    private static int cost(Joint joint, boolean head) {
        return switch (joint) {
            case CONTENT, END -> NONE;
            case NOUN -> head ? 0 : NONE;
            case ADVERBIAL -> ADVERBIAL;
            case NONE -> 0;
        };
    }

    /** 18日に開かれた会合で、…: through で the date is that of the main clause as well. */
    private boolean frames(int predicate, int last) {
        return !joints.is(predicate + 1, "名詞,非自立") && throughNoun(predicate, last) == COORDINATE;
    }

    /** 18日の会談, 2016年五輪: a year or month without a particle belongs to the noun, a day (18日首相は…) does not. */
    private boolean modifiesNoun(DateExpression date, int next) {
        boolean coarse = date.value().length() < "2018-06-18".length();
        return joints.has(next, "の") || (coarse && joints.is(next, "名詞"));
    }

    /** 18日の記者会見で、「…」と述べた; 前日の夕食会でも、…: the noun with its date is set off like a date by itself. */
    private boolean isSetOffNoun(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (tokens.is(i, "助詞,格助詞") || tokens.is(i, "助詞,係助詞")) {
                int next = joints.has(i + 1, "は") || joints.has(i + 1, "も") ? i + 2 : i + 1;
                boolean place = joints.has(i, "で") || joints.has(i, "に") || joints.has(i, "でも");
                return place && (joints.isComma(next) || joints.is(next, "記号,括弧開"));
            }
        }
        return false;
    }

    /** A date that belongs to a noun reaches the noun itself and, through で or に, its predicate. */
    private int throughNoun(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (tokens.is(i, "助詞,格助詞") || tokens.is(i, "助詞,係助詞")) {
                return joints.has(i, "で") || joints.has(i, "に") ? COORDINATE : NONE;
            }
        }
        return 0;
    }

    /** Whether the noun that a clause modifies is the trigger: the noun beside it, or any later one after 開かれる. */
    private boolean isHead(int from, int to, boolean holding) {
        for (int i = from; i < to; i++) {
            boolean joins = joints.has(i, "の") || (joints.has(i, "と") && joints.has(i + 1, "の"));
            if (tokens.is(i, "助詞") && !(holding && joins)) {
                return false;
            }
        }
        return true;
    }

    /** 総選挙(2012年12月)での: a date in brackets belongs to what stands before them. */
    private boolean isNote(Span date) {
        int before = tokens.at(date.begin()) - 1;
        return before >= 0 && (joints.has(before, "（") || joints.has(before, "〈"));
    }

    private boolean isHere(int token) {
        return stretch.holds(tokens.span(token));
    }
}
