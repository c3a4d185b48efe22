package io.kaidan.clause;

import io.kaidan.document.Bracket;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import java.util.List;
import java.util.Objects;

/**
 * A stretch of text that is analysed as one: a sentence, a segment of a headline, or a sentence inside a quotation.
 *
 * @param sentence the sentence it lies in
 * @param span where it stands
 * @param owner the bracket it lies in, or null outside quotations
 * @param chunks its bunsetsu, in order
 * @param heads for each chunk the chunk it depends on, always a later one; -1 for a root
 */
public record Passage(Sentence sentence, Span span, Bracket owner, List<Chunk> chunks, List<Integer> heads) {
    public Passage {
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(span, "span");
        chunks = List.copyOf(chunks);
        heads = List.copyOf(heads);
    }

    public Chunk chunk(int index) {
        return chunks.get(index);
    }

    public int head(int index) {
        return heads.get(index);
    }

    /** The chunk that a chunk depends on, or null. */
    public Chunk headOf(Chunk chunk) {
        int head = heads.get(chunk.index());
        return head < 0 ? null : chunks.get(head);
    }

    /** The chunks that depend on a chunk, in order. */
    public List<Chunk> dependents(Chunk chunk) {
        return chunks.stream()
                .filter(c -> heads.get(c.index()) == chunk.index())
                .toList();
    }

    public int size() {
        return chunks.size();
    }

    /** The first character of everything that depends on a chunk, directly or not. */
    public int leftEdge(Chunk chunk) {
        int edge = chunk.index();
        for (int i = chunk.index() - 1; i >= 0; i--) {
            int h = heads.get(i);
            if (h < edge || h > chunk.index()) {
                break;
            }
            edge = Math.min(edge, i);
        }
        return chunks.get(edge).span().begin();
    }
}
