package io.kaidan.time;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/** The events of an article that have dates, as far as it has been read. Used by one thread for one article. */
public final class PastEvents {
    private final Deque<DatedEvent> latestFirst = new ArrayDeque<>();
    private LocalDate last = LocalDate.MIN.plusWeeks(1);
    private boolean several;
    private boolean together;

    /** Adds an event; its trigger stands nowhere before that of the event added last. */
    public void add(DatedEvent event) {
        several |= !latestFirst.isEmpty()
                && !latestFirst.getFirst().date().value().equals(event.date().value());
        together |= event.parties().size() > 1;
        latestFirst.addFirst(Objects.requireNonNull(event, "event"));
        if (event.hasDay() && event.day().isAfter(last)) {
            last = event.day();
        }
    }

    Iterable<DatedEvent> latestFirst() {
        return latestFirst;
    }

    /** The last event of a text that has told of one date only, on which two had to do with each other; else null. */
    DatedEvent ofOneDate() {
        return several || !together ? null : latestFirst.getFirst();
    }

    /** A week before the last day of all: what lies before is looked back to, not gone on with. */
    LocalDate earliest() {
        return last.minusWeeks(1);
    }
}
