package io.kaidan.time;

import io.kaidan.document.Sentence;
import java.time.LocalDate;

/** What has been said about dates so far in one article. Used by one thread for one article. */
final class Discourse {
    private final LocalDate publication;
    private CalendarDate last;
    private CalendarDate lastDay;
    private Sentence lastDaySentence;
    private CalendarDate newsDay;
    private CalendarDate frame;
    private boolean frameHasYear;
    private Sentence frameSentence;

    /** @param publication the day of publication, or null */
    Discourse(LocalDate publication) {
        this.publication = publication;
    }

    /** The day of publication, or null. */
    LocalDate publication() {
        return publication;
    }

    /** The date mentioned last, of any precision, or null. */
    CalendarDate last() {
        return last;
    }

    /**
     * The day that 同日, 前日, 翌日 lean on: the last one of the sentence, else the day of the news that the text went on
     * with, else the last one of all; null when there is none.
     */
    LocalDate dayBefore(Sentence sentence) {
        if (lastDay == null) {
            return null;
        }
        boolean near = newsDay == null || sentence == lastDaySentence;
        return (near ? lastDay : newsDay).first();
    }

    /** The day mentioned last, wherever, or null. */
    LocalDate lastDay() {
        return lastDay == null ? null : lastDay.first();
    }

    /** The date with a month that the sentence itself gave last, or null. */
    CalendarDate frame(Sentence sentence) {
        return sentence != null && sentence == frameSentence ? frame : null;
    }

    /** Whether the frame's year was said, not worked out from the publication date. */
    boolean frameHasYear() {
        return frameHasYear;
    }

    /** @param background whether it stands in a quotation, or in a clause that only modifies, as far as that can be told */
    void mention(DatePhrase phrase, CalendarDate date, Sentence sentence, boolean background) {
        last = date;
        if (date.hasDay() && !liesAhead(date)) {
            lastDay = date;
            lastDaySentence = sentence;
            newsDay = background ? newsDay : date;
        }
        if (phrase.month() != null) {
            frame = date;
            frameHasYear = phrase.year() != null;
            frameSentence = sentence;
        }
    }

    /** Whether a date lies after the day after publication. */
    boolean liesAhead(CalendarDate date) {
        return publication != null && date.first().isAfter(publication.plusDays(1));
    }
}
