package io.kaidan.clause;

import java.util.List;
import java.util.Set;

/** What the chunks of a passage can govern: arguments, as predicates and verbal nouns do, or a partner, as meetings do. */
final class Valency {
    private static final Set<String> SETTLING =
            Set.of("hold", "fails", "modal-negated", "modal-planned", "modal-hypothetical");

    private final Lexicon lexicon;
    private final List<Chunk> chunks;

    Valency(Lexicon lexicon, List<Chunk> chunks) {
        this.lexicon = lexicon;
        this.chunks = chunks;
    }

    /** Whether the chunk can have arguments of its own: predicates, and verbal nouns that stand for one. */
    boolean isPredicative(Chunk chunk) {
        return chunk.isPredicate() || standsForVerb(chunk);
    }

    boolean standsForVerb(Chunk chunk) {
        if (!chunk.isNominal() || !isSahen(chunk)) {
            return false;
        }
        boolean last = chunk.index() == chunks.size() - 1;
        boolean bare = chunk.marker().isEmpty() && !chunk.adnominal() && !chunk.topic();
        boolean modifies =
                chunk.adnominal() && chunk.marker().isEmpty() && !chunk.suffix().isEmpty();
        return last
                || bare && chunk.comma()
                || bare && !chunk.suffix().isEmpty()
                || modifies
                || chunk.has("に") && !chunk.suffix().isEmpty();
    }

    boolean isSahen(Chunk chunk) {
        return chunk.verbalNoun()
                || isSettledMeeting(chunk)
                || lexicon.is(chunk.lemma(), "event")
                || lexicon.is(chunk.lemma(), "meet")
                || lexicon.is(chunk.lemma(), "visit");
    }

    boolean takesPartner(Chunk chunk) {
        return chunk.isNominal()
                && (lexicon.is(lemmaOf(chunk), "meet")
                        || lexicon.is(lemmaOf(chunk), "exchange")
                        || isSettledMeeting(chunk));
    }

    /** 会談見送り, 会談実現: a meeting, and in the same word what becomes of it. */
    private boolean isSettledMeeting(Chunk chunk) {
        int rest = chunk.run().length() - chunk.lemma().length();
        if (rest <= 0 || !chunk.run().endsWith(chunk.lemma()) || !settles(chunk)) {
            return false;
        }
        String event = lexicon.longestKnownSuffix(chunk.run().substring(0, rest));
        return event != null && lexicon.is(event, "meet");
    }

    /** A noun or verb of meeting, or 交わす and the like with the noun that makes it one before it. */
    boolean meets(Chunk chunk) {
        if (takesPartner(chunk) || chunk.isPredicate() && lexicon.is(lemmaOf(chunk), "meet")) {
            return true;
        }
        Chunk before = chunk.index() > 0 ? chunks.get(chunk.index() - 1) : null;
        return chunk.isPredicate()
                && before != null
                && before.isNominal()
                && lexicon.is(before.lemma() + before.marker() + chunk.lemma(), "meet");
    }

    String lemmaOf(Chunk chunk) {
        String known = lexicon.longestKnownSuffix(chunk.lemma());
        return known == null ? chunk.lemma() : known;
    }

    /** …が会談したという: what が marks acts in the clause, nobody is said to have told it. */
    boolean isHearsay(Chunk candidate) {
        return candidate.lemma().equals("いう")
                && candidate.ending().link() == Link.FINAL
                && !candidate.ending().past()
                && !candidate.ending().progressive();
    }

    /** Whether a verb says that an event is held, planned, refused or does not come about. */
    private boolean settles(Chunk chunk) {
        String lemma = lemmaOf(chunk);
        return lexicon.classes(lemma).stream().anyMatch(SETTLING::contains);
    }

    /** ない: what is said not to be. */
    boolean isLacking(Chunk chunk) {
        return chunk.isPredicate() && chunk.lemma().equals("ない");
    }

    /**
     * The predicate that says what becomes of an event noun with は, where that stands before the main verb: 接触はなかったと述べた,
     * 会談は見送られる公算が大きい, 会う考えはないと述べた; else -1.
     *
     * @param heads of the chunks after it
     */
    int insideTopic(int i, int[] heads) {
        Chunk topic = chunks.get(i);
        boolean journey = lexicon.is(lemmaOf(topic), "come") || lexicon.is(lemmaOf(topic), "visit");
        boolean event = takesPartner(topic) || topic.isNominal() && journey;
        for (int j = i + 1; j >= 0 && j < chunks.size(); j = heads[j]) {
            Chunk candidate = chunks.get(j);
            if (isLacking(candidate) && j == i + 1 || event && candidate.isPredicate() && settles(candidate)) {
                return j;
            }
        }
        return -1;
    }
}
