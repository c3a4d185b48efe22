package io.kaidan.opennlp;

import io.kaidan.document.Article;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Tokens;
import io.kaidan.text.Normalizer;
import io.kaidan.token.IpadicTokenizer;
import java.util.stream.IntStream;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * The toolkit's words (IPADIC's) as a tokenizer of OpenNLP: what a name model for the toolkit must be trained on. Words
 * stand as in the text; white space belongs to none. Immutable and safe to share between threads.
 */
public final class JapaneseTokenizer implements Tokenizer {
    private final Normalizer normalizer = new Normalizer();
    private final IpadicTokenizer tokenizer = new IpadicTokenizer();

    @Override
    public String[] tokenize(String text) {
        return Span.spansToStrings(tokenizePos(text), text);
    }

    @Override
    public Span[] tokenizePos(String text) {
        Article article = Article.of("text", null, "", text);
        int offset = article.bodySpan().begin();
        NormalizedText normalized = normalizer.normalize(article);
        Tokens tokens = tokenizer.tokenize(normalized);
        return IntStream.range(0, tokens.size())
                .mapToObj(token -> new Span(tokens.begin(token) - offset, tokens.end(token) - offset))
                .toArray(Span[]::new);
    }
}
