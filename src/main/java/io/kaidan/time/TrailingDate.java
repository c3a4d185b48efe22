package io.kaidan.time;

import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import io.kaidan.time.Joints.Joint;

/** How far a trigger is from a date that comes after it. */
final class TrailingDate {
    private static final int AFTER = 4;

    private final Stretch stretch;
    private final Tokens tokens;
    private final Joints joints;
    private final int endToken;

    /** @param endToken the token after the stretch */
    TrailingDate(Stretch stretch, Joints joints, int endToken) {
        this.stretch = stretch;
        this.tokens = stretch.text().tokens();
        this.joints = joints;
        this.endToken = endToken;
    }

    /** 会談は18日に開かれた, 会ったのは3月の首脳会談だった: the date follows the trigger's particle in the same clause. */
    int cost(Span date, Span trigger) {
        int first = tokens.at(trigger.end());
        int at = tokens.at(date.begin());
        if (isSource(first, at, tokens.at(date.end()))) {
            return AFTER;
        }
        int cleft = cleft(tokens.at(trigger.end() - 1), at);
        return cleft < at ? throughCleft(cleft, at) : throughParticle(first, at, tokens.at(date.end()));
    }

    /** Where the の of a cleft stands (会ったのは), or {@code to}. */
    private int cleft(int from, int to) {
        for (int i = from; i < to && !joints.isComma(i); i++) {
            if (joints.after(i, endToken) == Joint.NOUN && joints.has(i + 1, "の") && joints.isSubject(i + 2)) {
                return i + 1;
            }
        }
        return to;
    }

    /** Clauses that modify the date may stand between: 会ったのは、決裂した2月28日だった. */
    private int throughCleft(int from, int to) {
        for (int i = from; i < to; i++) {
            Joint joint = i + 1 == to ? Joint.NOUN : joints.after(i, endToken);
            if (!stretch.holds(tokens.span(i)) || (joint != Joint.NONE && joint != Joint.NOUN)) {
                return Reach.NONE;
            }
        }
        return AFTER;
    }

    private int throughParticle(int from, int to, int afterDate) {
        boolean particle = false;
        for (int i = from; i < to; i++) {
            boolean alien = !particle && (joints.isComma(i) || isOtherParticle(i));
            boolean ends = joints.after(i, endToken) != Joint.NONE || joints.isCoordinate(i) || joints.is(i, "記号,括弧開");
            if (alien || ends || !stretch.holds(tokens.span(i))) {
                return Reach.NONE;
            }
            particle |= joints.isSubject(i) || (joints.is(i, "助詞") && (joints.has(i, "を") || joints.has(i, "も")));
        }
        boolean ofNoun = joints.has(afterDate, "の");
        return particle && !ofNoun ? AFTER : Reach.NONE;
    }

    /** 『朝日新聞』、2009年10月1日。: a list of sources. */
    private boolean isSource(int trigger, int date, int afterDate) {
        int comma = trigger < date && joints.is(trigger, "記号,括弧閉") ? trigger + 1 : trigger;
        boolean end = afterDate >= endToken || joints.is(afterDate, "記号,句点");
        return end && comma + 1 == date && joints.isComma(comma);
    }

    private boolean isOtherParticle(int token) {
        boolean expected =
                joints.isSubject(token) || joints.has(token, "を") || joints.has(token, "も") || joints.has(token, "て");
        return joints.is(token, "助詞") && !expected;
    }
}
