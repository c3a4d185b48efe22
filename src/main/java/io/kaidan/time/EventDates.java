package io.kaidan.time;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.DateExpression;
import io.kaidan.document.Span;
import java.util.List;
import java.util.Set;

/** Gives the events of one text their dates. Immutable and safe for any number of threads. */
public final class EventDates {
    private final AnnotatedText text;
    private final List<DateExpression> dates;
    private final Set<String> holdingVerbs;

    EventDates(AnnotatedText text, List<DateExpression> dates, Set<String> holdingVerbs) {
        this.text = text;
        this.dates = List.copyOf(dates);
        this.holdingVerbs = holdingVerbs;
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
        Reach reach = new Reach(stretch, holdingVerbs);
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
