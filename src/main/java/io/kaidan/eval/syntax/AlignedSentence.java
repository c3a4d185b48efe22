package io.kaidan.eval.syntax;

import io.kaidan.clause.Chunk;
import io.kaidan.clause.Passage;
import io.kaidan.document.Article;
import io.kaidan.pipeline.Analysis;
import io.kaidan.pipeline.Kaidan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A gold sentence with the analysis of its raw text as an article of its own. A chunk is the bunsetsu, or base phrase,
 * in which the last character of its content lies; of a quotation, the last character inside the brackets.
 */
public final class AlignedSentence {
    private final GoldSentence gold;
    private final Analysis analysis;
    private final int shift;
    private final Map<Integer, Place> places = new HashMap<>();

    /** A chunk in its passage. */
    public record Place(Passage passage, Chunk chunk) {}

    private AlignedSentence(GoldSentence gold, Analysis analysis) {
        this.gold = gold;
        this.analysis = analysis;
        this.shift = analysis.article().bodySpan().begin();
        for (Passage passage : analysis.clauses().passages()) {
            for (Chunk chunk : passage.chunks()) {
                int bunsetsu = bunsetsu(chunk);
                if (bunsetsu >= 0) {
                    places.merge(bunsetsu, new Place(passage, chunk), this::better);
                }
            }
        }
    }

    /** Analyses the text of a sentence, which it takes for the body of an article without date and headline. */
    public static AlignedSentence of(Kaidan kaidan, GoldSentence gold) {
        return new AlignedSentence(gold, kaidan.analyze(Article.of(gold.id(), null, "", gold.text())));
    }

    /** Of two chunks in one bunsetsu the one that depends on something outside it; the first passage before the others. */
    private Place better(Place known, Place other) {
        return leaves(known) && (known.passage() != other.passage() || !leaves(other)) ? known : other;
    }

    private boolean leaves(Place place) {
        Chunk head = place.passage().headOf(place.chunk());
        return head != null && bunsetsu(head) != bunsetsu(place.chunk());
    }

    public GoldSentence gold() {
        return gold;
    }

    public List<Passage> passages() {
        return analysis.clauses().passages();
    }

    /** The chunk that stands for a gold bunsetsu; null when it is part of another chunk. */
    public Place place(int bunsetsu) {
        return places.get(bunsetsu);
    }

    /** The gold bunsetsu of a chunk; -1 for none. */
    public int bunsetsu(Chunk chunk) {
        return gold.bunsetsuAt(anchor(chunk));
    }

    /** The gold base phrase of a chunk's last content word; -1 for none. */
    int phrase(Chunk chunk) {
        return gold.phraseAt(anchor(chunk));
    }

    /** The gold base phrase of the word that a predicate is named by: 会談 in 会談後; -1 for none. */
    int phraseOfLemma(Chunk chunk) {
        return chunk.bracket() != null
                ? phrase(chunk)
                : gold.phraseAt(chunk.lemmaSpan().end() - 1 - shift);
    }

    private int anchor(Chunk chunk) {
        int last = chunk.bracket() != null && !chunk.bracket().inner().isEmpty()
                ? chunk.bracket().inner().end() - 1
                : chunk.content().end() - 1;
        while (last > chunk.content().begin() && analysis.article().text().charAt(last) == '。') {
            last--;
        }
        return last - shift;
    }

    /** The chunk that covers a bunsetsu which no chunk stands for; null for none. */
    Chunk covering(int bunsetsu) {
        int begin = gold.bunsetsu().get(bunsetsu).span().begin() + shift;
        for (Passage passage : passages()) {
            for (Chunk chunk : passage.chunks()) {
                if (chunk.span().contains(begin)) {
                    return chunk;
                }
            }
        }
        return null;
    }
}
