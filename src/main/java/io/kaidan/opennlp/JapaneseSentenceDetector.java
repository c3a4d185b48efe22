package io.kaidan.opennlp;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Article;
import io.kaidan.sentence.TextAnnotator;
import io.kaidan.token.IpadicTokenizer;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.util.Span;

/**
 * The toolkit's sentences as a sentence detector of OpenNLP: none ends inside a quotation. The text is read as the body
 * of an article. Immutable and safe to share between threads.
 */
public final class JapaneseSentenceDetector implements SentenceDetector {
    private final TextAnnotator texts = new TextAnnotator(new IpadicTokenizer());

    @Override
    public String[] sentDetect(CharSequence text) {
        return Span.spansToStrings(sentPosDetect(text), text);
    }

    @Override
    public Span[] sentPosDetect(CharSequence text) {
        Article article = Article.of("text", null, "", text.toString());
        int offset = article.bodySpan().begin();
        AnnotatedText annotated = texts.annotate(article);
        return annotated.sentences().stream()
                .map(sentence -> new Span(
                        sentence.span().begin() - offset, sentence.span().end() - offset))
                .toArray(Span[]::new);
    }
}
