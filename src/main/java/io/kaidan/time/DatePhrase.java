package io.kaidan.time;

import io.kaidan.document.Span;

/**
 * A date as its words say it, not yet resolved; parts that are not said are null. All null: a time without a date.
 *
 * @param span the words
 * @param year 2018年, 昨年, 同年
 * @param month 6月, 先月
 * @param week 先週
 * @param day 18日, 翌日
 * @param weekday 月曜: 1 is Monday
 */
record DatePhrase(Span span, Term year, Term month, Term week, Term day, Term weekday) {

    /**
     * One part of a date.
     *
     * @param anchor what it is counted from
     * @param amount the number written, or what is added to the anchor
     */
    record Term(Anchor anchor, int amount) {
        static Term written(int number) {
            return new Term(Anchor.WRITTEN, number);
        }
    }

    boolean isAnaphoric() {
        return leans(year) || leans(month) || leans(day);
    }

    private static boolean leans(Term term) {
        return term != null && term.anchor().isAnaphoric();
    }
}
