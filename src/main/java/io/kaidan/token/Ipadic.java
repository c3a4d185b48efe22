package io.kaidan.token;

import com.atilika.kuromoji.ipadic.Tokenizer;
import com.atilika.kuromoji.util.ResourceResolver;
import com.atilika.kuromoji.util.SimpleResourceResolver;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The tables of IPADIC, from the files of kuromoji-ipadic. Immutable but for features read when they are needed.
 *
 * @param trie all words as they are written
 * @param words their costs and features
 * @param unknown the words that are not in the dictionary
 * @param connections the costs of neighbours
 */
record Ipadic(WordTrie trie, Words words, UnknownWords unknown, Connections connections) {

    /** Loaded once for all, when the first text comes. */
    private static final class Loaded {
        static final Ipadic SHARED = read();
    }

    static Ipadic shared() {
        return Loaded.SHARED;
    }

    private static Ipadic read() {
        ResourceResolver files = new SimpleResourceResolver(Tokenizer.class);
        try {
            return new Ipadic(
                    WordTrie.read(files), Words.read(files), UnknownWords.read(files), Connections.read(files));
        } catch (IOException e) {
            throw new UncheckedIOException("the dictionary kuromoji-ipadic on the class path cannot be read", e);
        }
    }
}
