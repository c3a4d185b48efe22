package io.kaidan.clause;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How far a chunk can reach to the right while dependencies are found: to the first that suits on its path, a topic to the
 * last predicate, who speaks to the verb of speech. Of one passage; heads are filled from right to left meanwhile.
 */
final class Reach {
    private static final Set<String> AGENT_CASES = Set.of("が", "は", "も");

    private final Lexicon lexicon;
    private final Participants participants;
    private final List<Chunk> chunks;
    private final int[] heads;
    private final Valency valency;

    /** @param heads of the chunks to the right of the one that is asked about */
    Reach(Lexicon lexicon, Participants participants, List<Chunk> chunks, int[] heads, Valency valency) {
        this.lexicon = lexicon;
        this.participants = participants;
        this.chunks = chunks;
        this.heads = heads;
        this.valency = valency;
    }

    /**
     * The first chunk that suits among the one after {@code i}, that one's head, and so on.
     *
     * @return its index; where none suits, the next one's or -1
     */
    int first(int i, Predicate<Chunk> test, boolean orNext) {
        for (int j = i + 1; j >= 0; j = heads[j]) {
            if (test.test(chunks.get(j))) {
                return j;
            }
        }
        return orNext ? i + 1 : -1;
    }

    /** は reaches the last predicate that has no topic of its own and lies in no clause that modifies a noun. */
    int topic(int i) {
        int best = -1;
        for (int j = i + 1; j >= 0; j = heads[j]) {
            Chunk candidate = chunks.get(j);
            if ((valency.isPredicative(candidate) || isLastNoun(candidate)) && !hasTopic(candidate, i)) {
                best = j;
            } else if (best >= 0 && candidate.isPredicate() && hasTopic(candidate, i)) {
                break;
            }
        }
        return best >= 0 ? best : first(i, valency::isPredicative, true);
    }

    /** 協会は、東京にある団体。: a noun that ends the sentence is what is told of the topic. */
    private boolean isLastNoun(Chunk chunk) {
        return chunk.index() == chunks.size() - 1
                && chunk.isNominal()
                && chunk.marker().isEmpty()
                && !chunk.adnominal()
                && chunk.bracket() == null;
    }

    private boolean hasTopic(Chunk predicate, int after) {
        for (int k = after + 1; k < predicate.index(); k++) {
            if (heads[k] == predicate.index()
                    && chunks.get(k).topic()
                    && AGENT_CASES.contains(chunks.get(k).marker())
                    && participants.isAgent(chunks.get(k))) {
                return true;
            }
        }
        return false;
    }

    /** The verb of speech that governs a quotation or a clause after the chunk, without a subject of its own; else -1. */
    int speechVerb(int i) {
        boolean quoted = false;
        for (int j = i + 1; j >= 0; j = heads[j]) {
            Chunk candidate = chunks.get(j);
            if (quoted && valency.isPredicative(candidate)) {
                if (valency.isHearsay(candidate)) {
                    return -1;
                }
                return lexicon.is(valency.lemmaOf(candidate), "say") && !hasDependent(candidate, "が", i) ? j : -1;
            }
            quoted = isQuote(candidate) || candidate.ending().link() == Link.QUOTE && !candidate.adnominal();
        }
        return -1;
    }

    /** A bracket, or a word after it, with と: what is said. */
    static boolean isQuote(Chunk chunk) {
        return chunk.bracket() != null && chunk.has("と") && !chunk.adnominal();
    }

    /** Whether only topics, subjects, dates and the like stand before the chunk. */
    boolean leads(int i) {
        for (int j = 0; j < i; j++) {
            Chunk before = chunks.get(j);
            if (before.isPredicate() || before.isNominal() && before.has("を")) {
                return false;
            }
        }
        return true;
    }

    boolean topicBefore(int i) {
        for (int j = 0; j < i; j++) {
            if (chunks.get(j).topic() && participants.isAgent(chunks.get(j))) {
                return true;
            }
        }
        return false;
    }

    boolean hasDependent(Chunk predicate, String marker, int after) {
        for (int k = after + 1; k < predicate.index(); k++) {
            if (heads[k] == predicate.index() && chunks.get(k).has(marker)) {
                return true;
            }
        }
        return false;
    }
}
