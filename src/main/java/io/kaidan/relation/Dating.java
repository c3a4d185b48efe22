package io.kaidan.relation;

import io.kaidan.clause.Filler;
import io.kaidan.clause.Frame;
import io.kaidan.clause.Roles;
import io.kaidan.document.Argument;
import io.kaidan.document.DateExpression;
import io.kaidan.document.Entity;
import io.kaidan.document.Modality;
import io.kaidan.document.Span;
import io.kaidan.time.DatedEvent;
import io.kaidan.time.EventDates;
import io.kaidan.time.PastEvents;
import java.util.HashSet;
import java.util.Set;

/**
 * Gives the facts of one article their dates, in order of the text: the date that governs the trigger, else one carried
 * forward from an event that the text plainly goes on with.
 */
final class Dating {
    private final EventDates dates;
    private final PastEvents before = new PastEvents();
    private Span lastTrigger;
    private DateExpression lastDate;

    Dating(EventDates dates) {
        this.dates = dates;
    }

    /** Takes note of what is told of someone on a day, whether or not a rule makes a row of it. */
    void note(Frame frame) {
        boolean told = frame.kind() == Frame.Kind.VERB
                && frame.depth() == 0
                && frame.modality() == Modality.ASSERTED
                && !frame.nonPast()
                && !frame.sentence().isHeadline();
        DateExpression date = told ? dates.of(frame.trigger()) : null;
        if (date != null) {
            Set<Entity> parties = new HashSet<>();
            Filler subject = frame.role(Roles.SUBJECT);
            if (subject != null) {
                subject.parties().forEach(party -> add(party, parties));
            }
            before.add(new DatedEvent(frame.trigger(), parties, date));
        }
    }

    Fact date(Fact fact) {
        if (fact.frame().classes().contains("title")) {
            return fact;
        }
        Set<Entity> parties = parties(fact);
        DateExpression date = own(fact.frame().trigger());
        if (fact.frame().kind() == Frame.Kind.SOURCE) {
            // 新聞によると18日、…: that is the day of what happened, not of the report.
            boolean before =
                    date != null && date.span().begin() < fact.frame().trigger().begin();
            return before ? dated(fact, date) : fact;
        }
        if (date == null && carries(fact)) {
            date = dates.carried(fact.frame().trigger(), parties, before);
        }
        if (date == null) {
            return fact;
        }
        if (carries(fact)) {
            before.add(new DatedEvent(fact.frame().trigger(), parties, date));
        }
        return dated(fact, date);
    }

    /** Many facts may hang on one word: it is looked at once. */
    private DateExpression own(Span trigger) {
        if (!trigger.equals(lastTrigger)) {
            lastTrigger = trigger;
            lastDate = dates.of(trigger);
        }
        return lastDate;
    }

    private static Fact dated(Fact fact, DateExpression date) {
        String iso = fact.modality() == Modality.PLANNED ? date.future() : date.value();
        return iso.isEmpty() ? fact : fact.withDate(iso, date.basis());
    }

    /** What took place goes on; plans and refusals stand by themselves, but a refusal to speak is an act. */
    private static boolean carries(Fact fact) {
        return fact.modality() == Modality.ASSERTED || fact.modality() == Modality.NEGATED && fact.content() != null;
    }

    private static Set<Entity> parties(Fact fact) {
        Set<Entity> parties = new HashSet<>();
        add(fact.subject(), parties);
        add(fact.object(), parties);
        return parties;
    }

    private static void add(Argument argument, Set<Entity> parties) {
        if (argument != null && argument.entity() != null) {
            parties.add(argument.entity());
        }
    }
}
