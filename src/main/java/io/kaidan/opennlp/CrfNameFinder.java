package io.kaidan.opennlp;

import io.kaidan.data.Problems;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Article;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.mention.TitleFinder;
import io.kaidan.sentence.TextAnnotator;
import io.kaidan.tagger.CrfTagger;
import io.kaidan.tagger.TaggedName;
import io.kaidan.token.IpadicTokenizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * The statistical name tagger as a name finder of OpenNLP, with the types {@code person}, {@code organization} and {@code
 * location} (states are locations). Immutable and safe to share between threads.
 *
 * <p>The tagger reads text, so the tokens may come from any tokenizer: they are joined, tagged, and the names handed back
 * in their terms. Where a name begins or ends inside a token, it takes the token if more than half of the token's
 * characters are the name's, else it does without; a name left without tokens is dropped. {@link JapaneseTokenizer} gives
 * tokens that names do not cut.
 */
public final class CrfNameFinder implements TokenNameFinder {
    private static final String NAME = "sentence";

    private final TextAnnotator texts = new TextAnnotator(new IpadicTokenizer());
    private final TitleFinder titles;
    private final CrfTagger tagger;

    /** @throws io.kaidan.data.DataException if the shipped lists of titles have mistakes */
    public CrfNameFinder(CrfTagger tagger) {
        this.tagger = Objects.requireNonNull(tagger, "tagger");
        Problems problems = new Problems();
        titles = TitleFinder.shipped(problems);
        problems.throwIfAny();
    }

    /** The tagger that ships, with the gazetteers that ship. */
    public static CrfNameFinder shipped() {
        return new CrfNameFinder(CrfTagger.shipped(Gazetteer.shipped()));
    }

    /** The names of a sentence in order, apart from each other, with the probability that each is one. */
    @Override
    public Span[] find(String[] tokens) {
        JoinedTokens joined = JoinedTokens.of(tokens);
        Article article = Article.of(NAME, null, "", joined.text());
        int offset = article.bodySpan().begin();
        AnnotatedText text = texts.annotate(article);
        return tagger.names(text, titles.find(text)).stream()
                .map(name -> covered(joined, name, offset))
                .flatMap(Optional::stream)
                .toArray(Span[]::new);
    }

    private static Optional<Span> covered(JoinedTokens tokens, TaggedName name, int offset) {
        return tokens.covered(
                name.span().begin() - offset,
                name.span().end() - offset,
                name.type().name().toLowerCase(Locale.ROOT),
                name.probability());
    }

    /** Does nothing: each sentence is read by itself. */
    @Override
    public void clearAdaptiveData() {
        // There are none.
    }
}
