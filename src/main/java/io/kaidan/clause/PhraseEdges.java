package io.kaidan.clause;

/** Finds where the noun phrase that ends in a chunk begins. Of one passage. */
final class PhraseEdges {
    private final Passage passage;
    private final Participants participants;
    private final Lexicon lexicon;

    PhraseEdges(Passage passage, Participants participants, Lexicon lexicon) {
        this.passage = passage;
        this.participants = participants;
        this.lexicon = lexicon;
    }

    /**
     * Where the words that describe someone begin: with a clause that modifies them too, if no comma is in it and it tells who
     * he is (現地に住む原告, 会に出た男性) rather than, at length, what he has just done (取材に応じた政府の高官).
     */
    int description(Chunk chunk) {
        int noun = undated(chunk);
        int wide = clauseEdge(chunk);
        boolean brief = noun - wide <= chunk.content().end() - noun;
        boolean lasting =
                passage.dependents(chunk).stream().anyMatch(d -> d.isPredicate() && lexicon.is(d.lemma(), "lasting"));
        boolean bare = noun == chunk.content().begin()
                && participants.inside(chunk.content(), chunk.content().end()).isEmpty()
                && !lexicon.is(chunk.lemma(), "press");
        return brief || lasting || bare ? wide : noun;
    }

    private int clauseEdge(Chunk chunk) {
        int edge = chunk.index();
        for (int i = chunk.index() - 1; i >= 0; i--) {
            Chunk before = passage.chunk(i);
            int head = passage.head(i);
            boolean joins = before.kind() == Chunk.Kind.CONJUNCTION
                    || before.kind() == Chunk.Kind.MODIFIER && !before.adnominal();
            if (head < edge || head > chunk.index() || before.comma() || before.topic() || joins) {
                break;
            }
            edge = i;
        }
        Chunk first = passage.chunk(edge);
        return Math.min(first.span().begin(), undated(chunk));
    }

    /** 21日の府議会, 前夜の首相: the day is not part of who it is. */
    private int undated(Chunk chunk) {
        int edge = noun(chunk);
        for (int i = chunk.index() - 1; i >= 0 && passage.chunk(i).span().begin() >= edge; i--) {
            if (isTime(passage.chunk(i))) {
                return passage.chunk(i + 1).span().begin();
            }
        }
        return edge;
    }

    private boolean isTime(Chunk chunk) {
        return lexicon.is(chunk.lemma(), "time-word") || lexicon.is(chunk.lemma(), "period");
    }

    /** Where a noun phrase begins: with its の modifiers and adjectives, but not with clauses of its own. */
    int noun(Chunk chunk) {
        int edge = chunk.content().begin();
        for (int i = chunk.index() - 1; i >= 0; i--) {
            Chunk before = passage.chunk(i);
            boolean modifies = before.adnominal() && before.isNominal() && passage.head(i) > i;
            if (!modifies || before.has("と") || before.comma() || passage.head(i) > chunk.index()) {
                break;
            }
            edge = before.span().begin();
        }
        return edge;
    }
}
