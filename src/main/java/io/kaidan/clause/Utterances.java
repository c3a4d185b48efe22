package io.kaidan.clause;

import io.kaidan.document.Bracket;
import io.kaidan.document.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the brackets that hold what somebody said from those around names, terms and titles. */
final class Utterances {
    /** In UTF-16 units: what is longer is hardly a name. */
    private static final int LONG = 15;

    private final Map<Span, Boolean> sentences = new HashMap<>();
    private final Set<Span> words = new HashSet<>();
    private final Set<Span> denials = new HashSet<>();
    private final Map<Bracket, Boolean> phrases = new HashMap<>();

    /** @param passages of the article, those inside brackets among them */
    Utterances(List<Passage> passages) {
        for (Passage passage : passages) {
            Bracket bracket = passage.owner();
            if (bracket != null) {
                Chunk last = passage.chunk(passage.size() - 1);
                boolean finite = last.isPredicate() && last.ending().link() != Link.ATTRIBUTIVE;
                boolean holdsPredicate = passage.chunks().stream().anyMatch(Chunk::isPredicate);
                boolean sentence = finite || holdsPredicate && bracket.inner().length() >= LONG && passage.size() > 2;
                sentences.merge(bracket.inner(), sentence, Boolean::logicalOr);
                if (passage.size() == 1 && !last.isPredicate()) {
                    words.add(bracket.inner());
                }
                if (last.isPredicate() && last.ending().negative() && !last.copula() && lacksSubject(passage)) {
                    denials.add(bracket.inner());
                }
                phrases.merge(bracket, last.isPredicate() || passage.size() >= 2, Boolean::logicalOr);
            }
        }
    }

    private static boolean lacksSubject(Passage passage) {
        return passage.chunks().stream().noneMatch(c -> c.has("が") || c.has("は") || c.has("も") || c.has("を"));
    }

    /** Whether the inside of a bracket says no to what stands before it: (面会は)「予定していない」. */
    boolean denies(Span inner) {
        return denials.contains(inner);
    }

    /** Whether the bracket holds more than a word or a name: a predicate, several phrases, or a long text. */
    boolean isUtterance(Bracket bracket) {
        return bracket.inner().length() >= LONG || phrases.getOrDefault(bracket, false);
    }

    /** Whether the inside of a bracket is a word or a name and no more. */
    boolean isWord(Span inner) {
        return inner.length() < LONG && words.contains(inner);
    }

    /** Whether the inside of a bracket is a clause of its own, such as one says it. */
    boolean isSentence(Span inner) {
        return sentences.getOrDefault(inner, false);
    }
}
