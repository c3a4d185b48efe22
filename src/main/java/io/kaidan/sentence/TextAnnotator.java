package io.kaidan.sentence;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Article;
import io.kaidan.document.Layout;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Tokens;
import io.kaidan.text.LayoutFinder;
import io.kaidan.text.Normalizer;
import io.kaidan.token.Tokenizer;
import java.util.Objects;

/** Runs the first three stages. Immutable; any number of threads may share it if they may share the tokenizer. */
public final class TextAnnotator {
    private final Normalizer normalizer = new Normalizer();
    private final LayoutFinder layouts = new LayoutFinder(normalizer);
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Tokenizer tokenizer;

    public TextAnnotator(Tokenizer tokenizer) {
        this.tokenizer = Objects.requireNonNull(tokenizer, "tokenizer");
    }

    public AnnotatedText annotate(Article article) {
        NormalizedText text = normalizer.normalize(article);
        Layout layout = layouts.find(article, text);
        Tokens tokens = tokenizer.tokenize(text);
        return new AnnotatedText(text, layout, tokens, splitter.split(text, layout, tokens));
    }
}
