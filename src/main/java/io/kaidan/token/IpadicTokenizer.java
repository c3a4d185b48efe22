package io.kaidan.token;

import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import io.kaidan.text.Unfilled;

/**
 * The tokenizer in use: IPADIC's words by least cost, the same that {@link KuromojiTokenizer} gives, in a fraction of
 * the time and without an object for each word.
 *
 * <p>The dictionary is loaded at the first use (about 0.3 seconds, 30 MB) and shared by all instances. Each line is
 * tokenized by itself, long runs without 。 or 、 in pieces (see {@link Pieces}). Fillers are taken out before and belong
 * to the token that they follow.
 */
public final class IpadicTokenizer implements Tokenizer {
    @Override
    public Tokens tokenize(NormalizedText text) {
        Unfilled unfilled = Unfilled.of(text);
        char[] characters = unfilled.text().toCharArray();
        TokenColumns columns = new TokenColumns();
        Lattice lattice = new Lattice(Ipadic.shared());
        for (Span piece : Pieces.of(unfilled.text())) {
            int begin = piece.begin();
            for (int i = begin; i < piece.end(); i++) {
                // After these two kuromoji begins anew.
                if (characters[i] == '。' || characters[i] == '、' || i + 1 == piece.end()) {
                    add(lattice, lattice.read(characters, begin, i + 1), i + 1, unfilled.text(), columns);
                    begin = i + 1;
                }
            }
        }
        return columns.toTokens(text, unfilled);
    }

    private static void add(Lattice lattice, int count, int end, String text, TokenColumns columns) {
        for (int i = 0; i < count; i++) {
            int wordEnd = i + 1 < count ? lattice.begin(i + 1) : end;
            columns.addWord(text, lattice.begin(i), wordEnd, lattice.features(i), lattice.isKnown(i));
        }
    }
}
