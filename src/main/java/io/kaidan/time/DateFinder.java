package io.kaidan.time;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.DateExpression;
import io.kaidan.document.DateExpression.Basis;
import io.kaidan.document.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds dates and resolves them against the publication date. Immutable and safe for any number of threads. */
public final class DateFinder {
    private final PhraseScanner scanner;
    private final FutureCues cues;
    private final EventWords eventWords;

    private DateFinder(PhraseScanner scanner, FutureCues cues, EventWords eventWords) {
        this.scanner = scanner;
        this.cues = cues;
        this.eventWords = eventWords;
    }

    /** A finder with the shipped word lists. */
    public static DateFinder create() {
        Problems problems = new Problems();
        DateFinder finder = read(
                DataFile.shipped("models/date-words.tsv"),
                DataFile.shipped("models/date-exclusions.tsv"),
                DataFile.shipped("models/future-cues.tsv"),
                DataFile.shipped("models/event-dates.tsv"),
                problems);
        problems.throwIfAny();
        return finder;
    }

    /**
     * A finder with other word lists; each file says at its top what its columns mean.
     *
     * @param problems takes what is wrong in the files; the finder leaves those lines out
     */
    public static DateFinder read(
            DataFile words, DataFile exclusions, DataFile cues, DataFile eventWords, Problems problems) {
        return new DateFinder(
                new PhraseScanner(DateWords.read(words, exclusions, problems)),
                FutureCues.read(cues, problems),
                EventWords.read(eventWords, problems));
    }

    /**
     * The dates of a text, in order, not overlapping.
     *
     * @param publication the day of publication; null when unknown: then only dates with a written year, and those that
     *     lean on them, have a value
     */
    public List<DateExpression> find(AnnotatedText text, LocalDate publication) {
        String folded = Folding.fold(text.text().normalized());
        List<DatePhrase> phrases = scanner.scan(folded);
        OutlookReader outlooks = new OutlookReader(text, folded, cues);
        Discourse discourse = new Discourse(publication);
        DateResolver resolver = new DateResolver(discourse);
        List<DateExpression> dates = new ArrayList<>(phrases.size());
        for (int i = 0; i < phrases.size(); i++) {
            DatePhrase phrase = phrases.get(i);
            Sentence sentence = text.sentenceAt(phrase.span().begin());
            Reading reading = resolver.resolve(phrase, sentence);
            int limit = i + 1 < phrases.size() ? phrases.get(i + 1).span().begin() : folded.length();
            CalendarDate chosen = reading.chosen(outlooks.of(phrase.span(), limit), publication);
            if (chosen != null) {
                discourse.mention(phrase, chosen, sentence, outlooks.isBackground(phrase));
            }
            dates.add(expression(phrase, chosen, reading.ahead()));
        }
        return dates;
    }

    /** What gives the events of a text their dates, from the dates that were found in it. */
    public EventDates events(AnnotatedText text, List<DateExpression> dates) {
        return new EventDates(text, dates, eventWords);
    }

    private static DateExpression expression(DatePhrase phrase, CalendarDate value, CalendarDate ahead) {
        boolean written = phrase.year() != null && phrase.year().anchor() == Anchor.WRITTEN;
        return new DateExpression(
                phrase.span(),
                value == null ? "" : value.iso(),
                ahead == null ? "" : ahead.iso(),
                written ? Basis.EXPLICIT : Basis.RESOLVED,
                phrase.isAnaphoric());
    }
}
