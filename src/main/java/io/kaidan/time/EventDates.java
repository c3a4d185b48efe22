package io.kaidan.time;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.DateExpression;
import io.kaidan.document.DateExpression.Basis;
import io.kaidan.document.Entity;
import io.kaidan.document.Search;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Gives the events of one text their dates. Immutable and safe for any number of threads. */
public final class EventDates {
    /** How many sentences a date is carried over. */
    private static final int REACH = 4;

    /** In UTF-16 units: so many sentences are longer only where they lack their full stops. */
    private static final int FARTHEST = 4000;

    private final AnnotatedText text;
    private final List<DateExpression> dates;
    private final EventWords words;

    EventDates(AnnotatedText text, List<DateExpression> dates, EventWords words) {
        this.text = text;
        this.dates = List.copyOf(dates);
        this.words = words;
    }

    /**
     * The date that governs an event: the nearest one in the grammar of its sentence, never one from another quotation.
     *
     * @param trigger the word that carries the event, or a whole quotation with its brackets
     * @return null when the sentence gives the event no date; an expression without a value when it gives one that has
     *     none (先週)
     */
    public DateExpression of(Span trigger) {
        Stretch stretch = Stretch.around(text, trigger);
        if (stretch == null) {
            return null;
        }
        Reach reach = new Reach(stretch, words);
        DateExpression nearest = null;
        int least = Reach.NONE;
        int first = Search.first(
                dates.size(), i -> dates.get(i).span().begin() >= stretch.span().begin());
        for (int i = first; i < dates.size(); i++) {
            DateExpression date = dates.get(i);
            if (date.span().begin() >= stretch.span().end()) {
                break;
            }
            if (continuesList(i)
                    || !stretch.holds(date.span())
                    || text.layout().zoneAt(date.span().begin()) != null) {
                continue;
            }
            int cost = reach.cost(date, trigger);
            boolean before = date.span().begin() < trigger.begin();
            if (cost < least || (cost == least && cost < Reach.NONE && before)) {
                nearest = date;
                least = cost;
            }
        }
        return nearest;
    }

    /**
     * The date that carries forward to an event whose own sentence gives it none: that of the last event before it that
     * shares a party with it, or of the sentence before in a text that has told of one day only, a day on which two met.
     * Events that are planned or only thought of neither give nor take such a date; the caller
     * leaves them out.
     *
     * <p>Nothing is carried backward, from a headline or into one, into or out of a quotation, over more than {@value
     * #REACH} sentences, from a month or a year, from a day more than a week before the latest, into the present tense (…と話す: a habit, not an event), nor to a sentence
     * whose words leave the course of the news (これまで, かつて).
     *
     * @param trigger the event's word
     * @param parties who takes part in it
     * @param before events with dates
     * @return null when none is carried; else an expression with basis {@code CARRIED} and the span it was taken from
     */
    public DateExpression carried(Span trigger, Set<Entity> parties, PastEvents before) {
        Sentence sentence = text.sentenceAt(trigger.begin());
        DatedEvent source =
                sentence == null || sentence.isHeadline() ? null : source(trigger, sentence, parties, before);
        if (source == null) {
            return null;
        }
        Stretch stretch = Stretch.around(text, trigger);
        return stretch.quotation() != null || leavesCourse(stretch, trigger) ? null : carried(source.date());
    }

    private DatedEvent source(Span trigger, Sentence sentence, Set<Entity> parties, PastEvents before) {
        for (DatedEvent event : before.latestFirst()) {
            if (isOutOfReach(event, trigger, sentence)) {
                return null;
            }
            if (gives(event, trigger, before.earliest()) && !Collections.disjoint(event.parties(), parties)) {
                return event;
            }
        }
        DatedEvent last = before.ofOneDate();
        return last != null && isNext(last, trigger, sentence) ? last : null;
    }

    /** 10日、AはBと会談した。CはDとも協議した。: right after it, others act on the day that the text tells of. */
    private boolean isNext(DatedEvent event, Span trigger, Sentence sentence) {
        return event.hasDay()
                && event.trigger().begin() < trigger.begin()
                && !isOutOfReach(event, trigger, sentence)
                && sentence.number() - text.sentenceAt(event.trigger().begin()).number() <= 1;
    }

    private static DateExpression carried(DateExpression date) {
        return new DateExpression(date.span(), date.value(), date.value(), Basis.CARRIED, true);
    }

    private boolean isOutOfReach(DatedEvent event, Span trigger, Sentence sentence) {
        Sentence from = text.sentenceAt(event.trigger().begin());
        return from == null
                || from.isHeadline()
                || sentence.number() - from.number() > REACH
                || trigger.begin() - event.trigger().begin() > FARTHEST;
    }

    private static boolean gives(DatedEvent event, Span trigger, LocalDate earliest) {
        return event.trigger().begin() < trigger.begin()
                && event.hasDay()
                && !event.day().isBefore(earliest);
    }

    private boolean leavesCourse(Stretch stretch, Span trigger) {
        String normalized = text.text().normalized();
        int begin = stretch.span().begin();
        return words.breaksCourse(normalized.substring(begin, Math.max(begin, trigger.begin())))
                || new Reach(stretch, words).endsInPresent(trigger);
    }

    /** Whether a date is a later one of a list (18、19両日): the first one dates the event. */
    private boolean continuesList(int index) {
        if (index == 0) {
            return false;
        }
        int end = dates.get(index - 1).span().end();
        return end + 1 == dates.get(index).span().begin()
                && Character.isDigit(text.text().normalized().charAt(end - 1));
    }
}
