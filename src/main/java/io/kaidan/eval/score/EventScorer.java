package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores meetings as wholes, so that one of five parties does not weigh as much as ten of two: pairs of the same
 * modality and date that rest on the same words are one meeting. {@code MET_event}: meetings that share a pair, one to
 * one; {@code MET_event_whole}: those whose pairs are all the same.
 */
final class EventScorer {
    /** One meeting: all its pairs. */
    private record Meeting(String modality, String date, CodePointSpan evidence, List<AnnotatedRelation> pairs) {
        boolean holds(AnnotatedRelation row, CodePointSpan span) {
            return modality.equals(row.modality()) && date.equals(row.date()) && evidence.overlap(span) > 0;
        }
    }

    private final Comparison article;

    EventScorer(Comparison article) {
        this.article = article;
    }

    void score() {
        List<Meeting> wanted = meetings(article.gold);
        List<Meeting> given = meetings(article.system);
        int touching = Matching.of(wanted, given, this::agreement).size();
        article.tally.add("MET_event", touching, wanted.size(), given.size());
        int whole = Matching.of(wanted, given, (w, g) -> agreement(w, g) == 1 ? 1 : 0)
                .size();
        article.tally.add("MET_event_whole", whole, wanted.size(), given.size());
    }

    /** F1 of the pairs of two meetings. */
    private double agreement(Meeting wanted, Meeting given) {
        if (!wanted.modality.equals(given.modality)) {
            return 0;
        }
        int hits = Matching.of(wanted.pairs, given.pairs, (w, g) -> article.samePair(w, g) ? 1 : 0)
                .size();
        return 2.0 * hits / (wanted.pairs.size() + given.pairs.size());
    }

    private List<Meeting> meetings(AnnotatedArticle side) {
        List<Meeting> meetings = new ArrayList<>();
        for (AnnotatedRelation row : side.relations(AnnotatedRelation.MET)) {
            CodePointSpan span = evidence(row);
            Meeting known = meetings.stream()
                    .filter(meeting -> meeting.holds(row, span))
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                meetings.add(new Meeting(row.modality(), row.date(), span, new ArrayList<>(List.of(row))));
            } else {
                known.pairs.add(row);
            }
        }
        return meetings;
    }

    /** Where the evidence stands; an empty span where nobody tells, which no other overlaps. */
    private CodePointSpan evidence(AnnotatedRelation row) {
        if (row.evidenceSpan() != null) {
            return row.evidenceSpan();
        }
        List<CodePointSpan> places = article.gold.text().findAll(row.evidence());
        return places.isEmpty() ? new CodePointSpan(0, 0) : places.get(0);
    }
}
