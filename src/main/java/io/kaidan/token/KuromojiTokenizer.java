package io.kaidan.token;

import com.atilika.kuromoji.ipadic.Token;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import io.kaidan.text.Unfilled;

/**
 * The reference tokenizer: kuromoji with IPADIC, in normal mode.
 *
 * <p>The dictionary is loaded at the first use (about 0.3 seconds, 30 MB) and shared by all instances. Each line is
 * tokenized by itself, long runs without 。 or 、 in pieces (see {@link Pieces}), because kuromoji's time grows with the
 * square of such a run. Fillers are taken out before and belong to the token that they follow.
 */
public final class KuromojiTokenizer implements Tokenizer {

    /** Loaded once for all instances, when the first text comes. */
    private static final class Dictionary {
        static final com.atilika.kuromoji.ipadic.Tokenizer SHARED = new com.atilika.kuromoji.ipadic.Tokenizer();
    }

    @Override
    public Tokens tokenize(NormalizedText text) {
        Unfilled unfilled = Unfilled.of(text);
        TokenColumns columns = new TokenColumns();
        for (Span piece : Pieces.of(unfilled.text())) {
            for (Token token : Dictionary.SHARED.tokenize(piece.of(unfilled.text()))) {
                add(token, piece.begin(), columns);
            }
        }
        return columns.toTokens(text, unfilled);
    }

    private static void add(Token token, int offset, TokenColumns columns) {
        String surface = token.getSurface();
        if (surface.isBlank()) {
            return;
        }
        int begin = offset + token.getPosition();
        String partOfSpeech = PartsOfSpeech.join(
                token.getPartOfSpeechLevel1(),
                token.getPartOfSpeechLevel2(),
                token.getPartOfSpeechLevel3(),
                token.getPartOfSpeechLevel4());
        if (!token.isKnown() && SignRun.is(surface)) {
            SignRun.add(surface, begin, partOfSpeech, columns);
            return;
        }
        columns.add(
                begin,
                begin + surface.length(),
                partOfSpeech,
                token.getBaseForm(),
                token.getConjugationForm(),
                token.isKnown());
    }
}
