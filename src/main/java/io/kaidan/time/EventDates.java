package io.kaidan.time;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.DateExpression;
import io.kaidan.document.DateExpression.Basis;
import io.kaidan.document.Entity;
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

    /** Length of an ISO day. */
    private static final int DAY = 10;

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
        for (DateExpression date : dates) {
            if (continuesList(date)
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
     * shares a party with it. Events that are planned or only thought of neither give nor take such a date; the caller
     * leaves them out.
     *
     * <p>Nothing is carried backward, from a headline or into one, into or out of a quotation, over more than {@value
     * #REACH} sentences, from a month or a year, from a day more than a week before the latest, into the present tense (…と話す: a habit, not an event), nor to a sentence
     * whose words leave the course of the news (これまで, かつて).
     *
     * @param trigger the event's word
     * @param parties who takes part in it
     * @param before events with dates, in order of the text
     * @return null when none is carried; else an expression with basis {@code CARRIED} and the span it was taken from
     */
    public DateExpression carried(Span trigger, Set<Entity> parties, List<DatedEvent> before) {
        Sentence sentence = text.sentenceAt(trigger.begin());
        Stretch stretch = Stretch.around(text, trigger);
        if (stretch == null || sentence.isHeadline() || stretch.quotation() != null || leavesCourse(stretch, trigger)) {
            return null;
        }
        LocalDate earliest = earliest(before);
        DatedEvent source = null;
        for (DatedEvent event : before) {
            if (gives(event, trigger, sentence, earliest) && !Collections.disjoint(event.parties(), parties)) {
                source = event;
            }
        }
        return source == null ? null : carried(source.date());
    }

    private static DateExpression carried(DateExpression date) {
        return new DateExpression(date.span(), date.value(), date.value(), Basis.CARRIED, true);
    }

    private boolean gives(DatedEvent event, Span trigger, Sentence sentence, LocalDate earliest) {
        Sentence from = text.sentenceAt(event.trigger().begin());
        return event.trigger().begin() < trigger.begin()
                && isDay(event.date())
                && !LocalDate.parse(event.date().value()).isBefore(earliest)
                && from != null
                && !from.isHeadline()
                && sentence.number() - from.number() <= REACH;
    }

    /** A week before the last day of all: what lies before is looked back to, not gone on with. */
    private static LocalDate earliest(List<DatedEvent> events) {
        LocalDate last = LocalDate.MIN.plusWeeks(1);
        for (DatedEvent event : events) {
            if (isDay(event.date()) && LocalDate.parse(event.date().value()).isAfter(last)) {
                last = LocalDate.parse(event.date().value());
            }
        }
        return last.minusWeeks(1);
    }

    private static boolean isDay(DateExpression date) {
        return date.value().length() == DAY;
    }

    private boolean leavesCourse(Stretch stretch, Span trigger) {
        String normalized = text.text().normalized();
        int begin = stretch.span().begin();
        return words.breaksCourse(normalized.substring(begin, Math.max(begin, trigger.begin())))
                || new Reach(stretch, words).endsInPresent(trigger);
    }

    /** Whether a date is a later one of a list (18、19両日): the first one dates the event. */
    private boolean continuesList(DateExpression date) {
        int index = dates.indexOf(date);
        if (index == 0) {
            return false;
        }
        int end = dates.get(index - 1).span().end();
        return end + 1 == date.span().begin()
                && Character.isDigit(text.text().normalized().charAt(end - 1));
    }
}
