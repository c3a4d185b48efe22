package io.kaidan.token;

import com.atilika.kuromoji.ipadic.Tokenizer;
import com.atilika.kuromoji.trie.DoubleArrayTrie;
import com.atilika.kuromoji.util.SimpleResourceResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;

/** Lists all words of the dictionary as they are written, by going from each final state of its trie up to the root. */
final class DictionarySurfaces {
    private static final int TAIL_OFFSET = 100_000_000;

    private final IntBuffer base;
    private final IntBuffer check;
    private final CharBuffer tail;

    private DictionarySurfaces(DoubleArrayTrie trie) {
        base = trie.getBaseBuffer();
        check = trie.getCheckBuffer();
        tail = trie.getTailBuffer();
    }

    static List<String> list() {
        try {
            return new DictionarySurfaces(DoubleArrayTrie.newInstance(new SimpleResourceResolver(Tokenizer.class)))
                    .surfaces();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> surfaces() {
        List<String> surfaces = new ArrayList<>();
        for (int state = 1; state < base.limit(); state++) {
            if (base.get(state) >= TAIL_OFFSET) {
                surfaces.add(path(state) + tail(base.get(state) - TAIL_OFFSET));
            } else if (check.get(state) > 0 && character(state) == DoubleArrayTrie.TERMINATING_CHARACTER) {
                surfaces.add(path(check.get(state)));
            }
        }
        return surfaces;
    }

    private int character(int state) {
        int parent = check.get(state);
        return state - (parent == 0 ? 1 : base.get(parent));
    }

    private String path(int last) {
        StringBuilder letters = new StringBuilder();
        for (int state = last; state != 0; state = check.get(state)) {
            letters.append((char) character(state));
        }
        return letters.reverse().toString();
    }

    private String tail(int from) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; tail.get(i) != DoubleArrayTrie.TERMINATING_CHARACTER; i++) {
            letters.append(tail.get(i));
        }
        return letters.toString();
    }
}
