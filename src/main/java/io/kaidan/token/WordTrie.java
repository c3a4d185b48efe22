package io.kaidan.token;

import com.atilika.kuromoji.trie.DoubleArrayTrie;
import com.atilika.kuromoji.util.ResourceResolver;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * All words of the dictionary in a compact double-array trie (Aoe 1989), as kuromoji writes it: the state of a
 * character is its code added to the base of the state before, and a branch that no longer forks is kept as a string in the tail. A
 * walk from one place of a text meets every word that begins there (common-prefix search). Immutable.
 */
final class WordTrie {
    /** Is told of each word that a walk meets. */
    interface Visitor {
        /**
         * A word begins where the walk began.
         *
         * @param end where it ends
         * @param entry its entry in {@link Words}
         */
        void word(int end, int entry);
    }

    /** Bases from here on point into the tail. */
    private static final int TAIL_OFFSET = 100_000_000;

    private static final int ROOT_BASE = 1;

    private final int[] base;
    private final int[] check;
    private final char[] tail;

    private WordTrie(int[] base, int[] check, char[] tail) {
        this.base = base;
        this.check = check;
        this.tail = tail;
    }

    static WordTrie read(ResourceResolver files) throws IOException {
        try (DataInputStream in = new DataInputStream(files.resolve(DoubleArrayTrie.DOUBLE_ARRAY_TRIE_FILENAME))) {
            if (!in.readBoolean()) {
                throw new IOException(DoubleArrayTrie.DOUBLE_ARRAY_TRIE_FILENAME
                        + ": not a compact trie; use the dictionary of kuromoji-ipadic 0.9.0");
            }
            int states = in.readInt();
            int tailLength = in.readInt();
            int[] base = ints(in, states);
            int[] check = ints(in, states);
            char[] tail = new char[tailLength];
            bytes(in, Character.BYTES * tailLength).asCharBuffer().get(tail);
            return new WordTrie(base, check, tail);
        }
    }

    private static int[] ints(DataInputStream in, int count) throws IOException {
        int[] numbers = new int[count];
        bytes(in, Integer.BYTES * count).asIntBuffer().get(numbers);
        return numbers;
    }

    private static ByteBuffer bytes(DataInputStream in, int count) throws IOException {
        byte[] read = new byte[count];
        in.readFully(read);
        return ByteBuffer.wrap(read);
    }

    /** Reports the words that begin at {@code begin}, the shortest first. */
    void walk(char[] text, int begin, int limit, Visitor visitor) {
        int state = 0;
        int next = ROOT_BASE;
        for (int i = begin; i < limit; i++) {
            int from = state;
            state = next + text[i];
            if (state >= base.length || base[state] == 0 || check[state] != from) {
                return;
            }
            next = base[state];
            if (next >= TAIL_OFFSET) {
                matchTail(next - TAIL_OFFSET, text, i + 1, limit, state, visitor);
                return;
            }
            int end = next + DoubleArrayTrie.TERMINATING_CHARACTER;
            if (end < check.length && check[end] == state) {
                visitor.word(i + 1, state);
            }
        }
    }

    private void matchTail(int at, char[] text, int begin, int limit, int state, Visitor visitor) {
        int i = begin;
        for (int t = at; tail[t] != DoubleArrayTrie.TERMINATING_CHARACTER; t++, i++) {
            if (i >= limit || text[i] != tail[t]) {
                return;
            }
        }
        visitor.word(i, state);
    }
}
