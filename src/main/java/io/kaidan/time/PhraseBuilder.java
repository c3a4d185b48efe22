package io.kaidan.time;

import io.kaidan.document.Span;
import io.kaidan.time.DatePhrase.Term;
import java.util.ArrayList;
import java.util.List;

/** Collects the words of one date while it is read. Used by one thread for one date. */
final class PhraseBuilder {
    private final int begin;
    private Term year;
    private Term month;
    private Term week;
    private Term day;
    private Term weekday;
    private DateWord.Match list;

    PhraseBuilder(int begin) {
        this.begin = begin;
    }

    void add(DateWord.Match match) {
        DateWord word = match.word();
        if (word.unit() == Unit.DATE) {
            year = Term.written(match.numbers().get(0).value());
            month = Term.written(match.numbers().get(1).value());
            day = Term.written(match.numbers().get(2).value());
            return;
        }
        if (word.unit() == Unit.YEAR || word.unit() == Unit.MONTH) {
            // 2日前の4月13日: what is written out counts
            day = null;
        }
        Term term = word.anchor() == Anchor.NONE ? null : new Term(word.anchor(), match.amount());
        switch (word.unit()) {
            case YEAR -> year = term;
            case MONTH, MONTHS, MONTH_RANGE -> month = term;
            case WEEK -> week = term;
            case DAY, DAYS, DAY_RANGE -> day = term;
            case WEEKDAY -> weekday = term;
            default -> {
                // the word belongs to the span only
            }
        }
        if (word.unit().isList()) {
            list = match;
        }
    }

    /** Takes the year of a bracket in place of the one before it: 平成27年(2015年). */
    void repeatYear(DateWord.Match match) {
        year = new Term(match.word().anchor(), match.amount());
    }

    /** One phrase, or one for each number of a list. */
    List<DatePhrase> build(int end) {
        if (list == null) {
            return List.of(phrase(new Span(begin, end), month, day));
        }
        List<DatePhrase> phrases = new ArrayList<>();
        int from = begin;
        for (int i = 0; i < list.numbers().size(); i++) {
            Numeral number = list.numbers().get(i);
            boolean last = i + 1 == list.numbers().size();
            Term term = Term.written(number.value());
            Span span = new Span(from, last ? end : number.end());
            phrases.add(list.word().unit() == Unit.DAYS ? phrase(span, month, term) : phrase(span, term, null));
            from = number.end() + 1;
        }
        return phrases;
    }

    private DatePhrase phrase(Span span, Term ofMonth, Term ofDay) {
        return new DatePhrase(span, year, ofMonth, week, ofDay, weekday);
    }
}
