package io.kaidan.clause;

import io.kaidan.document.Bracket;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A stretch of text that is analysed as one: a sentence, a segment of a headline, or a sentence inside a quotation. */
public final class Passage {
    private final Sentence sentence;
    private final Span span;
    private final Bracket owner;
    private final List<Chunk> chunks;
    private final List<Integer> heads;
    private final List<List<Chunk>> dependents = new ArrayList<>();

    /**
     * @param sentence the sentence it lies in
     * @param span where it stands
     * @param owner the bracket it lies in, or null outside quotations
     * @param chunks its bunsetsu, in order
     * @param heads for each chunk the chunk it depends on, always a later one; -1 for a root
     */
    Passage(Sentence sentence, Span span, Bracket owner, List<Chunk> chunks, List<Integer> heads) {
        this.sentence = Objects.requireNonNull(sentence, "sentence");
        this.span = Objects.requireNonNull(span, "span");
        this.owner = owner;
        this.chunks = List.copyOf(chunks);
        this.heads = List.copyOf(heads);
        for (int i = 0; i < chunks.size(); i++) {
            dependents.add(new ArrayList<>(2));
        }
        for (Chunk chunk : chunks) {
            int head = heads.get(chunk.index());
            if (head >= 0) {
                dependents.get(head).add(chunk);
            }
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    public Span span() {
        return span;
    }

    /** The bracket it lies in, or null outside quotations. */
    public Bracket owner() {
        return owner;
    }

    public List<Chunk> chunks() {
        return chunks;
    }

    public Chunk chunk(int index) {
        return chunks.get(index);
    }

    /** The index of the chunk that a chunk depends on; -1 for a root. */
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
        return List.copyOf(dependents.get(chunk.index()));
    }

    public int size() {
        return chunks.size();
    }

    /** The first character of everything that depends on a chunk, directly or not. */
    public int leftEdge(Chunk chunk) {
        int edge = chunk.index();
        while (edge > 0) {
            int head = heads.get(edge - 1);
            if (head < edge || head > chunk.index()) {
                break;
            }
            edge--;
        }
        return chunks.get(edge).span().begin();
    }
}
