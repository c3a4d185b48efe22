package io.kaidan.tagger;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Mention;
import io.kaidan.document.Search;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.mention.Candidate;
import java.util.ArrayList;
import java.util.List;

/** Makes candidates of what a model takes for names, without those of which gazetteer and titles know better. Immutable. */
public final class Proposals {
    /** In characters; what is longer is a list. */
    private static final int LONGEST = 100;

    /** Below it a name is more likely wrong than right. */
    private static final double LEAST_PROBABILITY = 0.5;
    /** The score at which a candidate has no weight against others. */
    private static final double NO_WEIGHT = 0.3;
    /** A model that is sure weighs a little less than a gazetteer or a rule that is; measured by cross-validation. */
    private static final double TRUST = 0.6;

    private final Gazetteer gazetteer;
    private final String foundBy;

    /** @param foundBy the model's word for itself */
    public Proposals(Gazetteer gazetteer, String foundBy) {
        this.gazetteer = gazetteer;
        this.foundBy = foundBy;
    }

    /**
     * The names that a model may propose, with scores that compare with those of the rules.
     *
     * @param titles the titles of the text, in order, not overlapping
     */
    public List<Candidate> of(List<TaggedName> names, AnnotatedText text, List<Title> titles) {
        List<Candidate> candidates = new ArrayList<>();
        for (TaggedName name : names) {
            if (name.probability() >= LEAST_PROBABILITY && !isBarred(name, text, titles)) {
                double score = NO_WEIGHT + TRUST * name.probability();
                candidates.add(new Candidate(name.span(), name.type(), "", Mention.Source.MODEL, foundBy, score));
            }
        }
        return candidates;
    }

    /** What the gazetteer knows better: states and one-character names, titles, and words that name no organisation. */
    private boolean isBarred(TaggedName name, AnnotatedText text, List<Title> titles) {
        Span span = name.span();
        String normalized = text.text().normalized(span);
        if (span.length() > LONGEST || isBroken(normalized)) {
            return true;
        }
        return switch (name.type()) {
            case PERSON -> overlaps(titles, span);
            case LOCATION -> span.length() == 1 || gazetteer.stateNamed(normalized) != null || isInside(titles, span);
            case ORGANIZATION -> gazetteer.isOrganizationStop(normalized);
            case STATE -> true;
        };
    }

    /** @param titles in order, not overlapping */
    private static boolean overlaps(List<Title> titles, Span span) {
        int after = Search.first(titles.size(), i -> titles.get(i).span().begin() >= span.end());
        return after > 0 && titles.get(after - 1).span().overlaps(span);
    }

    private static boolean isInside(List<Title> titles, Span span) {
        int after = Search.first(titles.size(), i -> titles.get(i).span().begin() > span.begin());
        return after > 0 && titles.get(after - 1).span().contains(span);
    }

    /** White space within a name stands between Latin letters only. */
    private static boolean isBroken(String normalized) {
        int space = normalized.indexOf('\u3000');
        return space > 0 && !CharacterClass.isLatin(normalized.charAt(space - 1));
    }
}
