package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Proposes places that no list has by the words before them: after a part of a state or region (チリ北部コピアポ), after 首都, 都市 and
 * the like, and, before a particle of place, after a state and a dot (メキシコ・ロスカボスで).
 */
final class PlaceCueFinder implements Finder {
    private static final Set<EntityType> REGIONS = EnumSet.of(EntityType.STATE, EntityType.LOCATION);
    private static final double SCORE = 0.78;

    /** Below this a settled name is a guess from its form. */
    private static final double GUESSED = 0.7;

    private final NameWords words;

    PlaceCueFinder(NameWords words) {
        this.words = words;
    }

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        for (int i = 1; i < material.length(); i++) {
            boolean starts = Script.isKatakana(material.charAt(i)) && !Script.isKatakana(material.charAt(i - 1));
            if (!starts || !hasCue(material, settled, i)) {
                continue;
            }
            Span run = KatakanaNames.beginningAt(material, i);
            if (run != null && isUnclaimed(material, settled, run)) {
                out.accept(new Candidate(run, EntityType.LOCATION, "", Mention.Source.PATTERN, "place-cue", SCORE));
            }
        }
    }

    private boolean hasCue(Material material, Settled settled, int begin) {
        String text = material.normalized();
        int end = Script.isJoint(material.charAt(begin - 1)) ? begin - 1 : begin;
        if (words.endingAt(NameWords.Use.TOWN, text, end) > 0) {
            return true;
        }
        int part = words.endingAt(NameWords.Use.PART, text, end);
        if (part > 0) {
            return settled.endsAt(end - part, REGIONS);
        }
        Span run = end < begin ? KatakanaNames.beginningAt(material, begin) : null;
        return run != null
                && !KatakanaNames.isJoined(material, run)
                && settled.endsAt(end, EnumSet.of(EntityType.STATE))
                && words.beginningAt(NameWords.Use.LOCATED, text, run.end()) > 0;
    }

    /** Whether nothing else is known of the run, and no title or word goes on after it. */
    private boolean isUnclaimed(Material material, Settled settled, Span run) {
        char after = material.charAt(run.end());
        boolean goesOn = Script.isKanji(after)
                && words.beginningAt(NameWords.Use.LOCATED, material.normalized(), run.end()) == 0;
        Candidate first = settled.beginningAt(run.begin());
        Candidate last = settled.endingAt(run.end());
        // A name in two parts, with nothing beside it that says whose, may be a town's: シリア北西部ハーン・シェイフン.
        boolean weak = first != null && first.equals(last) && first.score() < GUESSED;
        return run.length() > 1
                && (first == null && last == null || weak)
                && !goesOn
                && material.titleAt(run.end()) == null
                && !Script.isLatin(after)
                && !KatakanaNames.holdsCommonNoun(material, run)
                && !words.is(NameWords.Use.KATAKANA, material.normalized(run));
    }
}
