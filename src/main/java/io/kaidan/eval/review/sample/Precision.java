package io.kaidan.eval.review.sample;

import io.kaidan.eval.review.Wilson;
import io.kaidan.eval.score.Bootstrap.Interval;
import java.util.Collection;

/**
 * How many of some rows are right.
 *
 * @param right in every part
 * @param partly right but for some part
 * @param unjudged rows that nobody judged, which tell nothing
 */
record Precision(int right, int partly, int wrong, int unjudged) {

    /** @param verdicts one a row; null for one that nobody judged */
    static Precision of(Collection<Verdict> verdicts) {
        return new Precision(
                count(verdicts, Verdict.RIGHT),
                count(verdicts, Verdict.PARTLY),
                count(verdicts, Verdict.WRONG),
                count(verdicts, null));
    }

    private static int count(Collection<Verdict> verdicts, Verdict wanted) {
        return (int) verdicts.stream().filter(verdict -> verdict == wanted).count();
    }

    int judged() {
        return right + partly + wrong;
    }

    /** The share that is right; 0 of none. */
    double strict() {
        return judged() == 0 ? 0 : (double) right / judged();
    }

    Interval strictInterval() {
        return Wilson.interval(right, judged());
    }

    /** The share that is right or partly right; 0 of none. */
    double lenient() {
        return judged() == 0 ? 0 : (double) (right + partly) / judged();
    }

    Interval lenientInterval() {
        return Wilson.interval(right + partly, judged());
    }
}
