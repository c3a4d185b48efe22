package io.kaidan.clause;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.DateExpression;
import io.kaidan.document.Entities;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The stage that turns sentences into {@link Frame frames}. Immutable; safe for any number of threads.
 */
public final class ClauseAnalyzer {
    private final Lexicon lexicon;

    public ClauseAnalyzer(Lexicon lexicon) {
        this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
    }

    /** What the analysis found: the passages, for explanations, and the frames in order of the text. */
    public record Analysis(List<Passage> passages, List<Frame> frames) {
        public Analysis {
            passages = List.copyOf(passages);
            frames = List.copyOf(frames);
        }
    }

    /**
     * @param mentions names in order of the text
     * @param titles titles in order of the text
     * @param dates dates in order of the text; runs of nouns are cut at them
     */
    public Analysis analyze(
            AnnotatedText text,
            List<Mention> mentions,
            Entities entities,
            List<Title> titles,
            List<DateExpression> dates) {
        Participants participants = new Participants(text.text(), mentions, entities, titles, lexicon);
        Chunker chunker = new Chunker(
                text,
                lexicon,
                borders(dates),
                mentions.stream().map(Mention::span).sorted().toList());
        List<Passage> passages = new PassageFinder(text, lexicon, chunker, participants).find();
        List<Frame> frames = new ArrayList<>(TitleFrames.of(text, entities));
        new DiscourseReader(text, participants, lexicon, passages).read(frames);
        frames.sort((a, b) -> a.trigger().compareTo(b.trigger()));
        return new Analysis(passages, frames);
    }

    private static Set<Integer> borders(List<DateExpression> dates) {
        Set<Integer> borders = new HashSet<>();
        for (DateExpression date : dates) {
            Span span = date.span();
            borders.add(span.begin());
            borders.add(span.end());
        }
        return borders;
    }
}
