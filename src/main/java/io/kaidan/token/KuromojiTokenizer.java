package io.kaidan.token;

import com.atilika.kuromoji.ipadic.Token;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import io.kaidan.text.Unfilled;

/**
 * The same by kuromoji itself, in normal mode: what {@link IpadicTokenizer} is measured against and tested by.
 *
 * <p>The dictionary is loaded at the first use and shared by all instances. Long runs without 。 or 、 are cut (see
 * {@link Pieces}), because kuromoji's time grows with the square of such a run.
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
                add(token, piece.begin(), unfilled.text(), columns);
            }
        }
        return columns.toTokens(text, unfilled);
    }

    private static void add(Token token, int offset, String text, TokenColumns columns) {
        int begin = offset + token.getPosition();
        String partOfSpeech = PartsOfSpeech.join(
                token.getPartOfSpeechLevel1(),
                token.getPartOfSpeechLevel2(),
                token.getPartOfSpeechLevel3(),
                token.getPartOfSpeechLevel4());
        WordFeatures features = WordFeatures.of(partOfSpeech, token.getBaseForm(), token.getConjugationForm());
        columns.addWord(text, begin, begin + token.getSurface().length(), features, token.isKnown());
    }
}
