package io.kaidan.testing;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Article;
import io.kaidan.sentence.TextAnnotator;
import io.kaidan.token.IpadicTokenizer;
import java.util.List;

/** Texts that have gone through the first three stages; each is checked against the {@link Invariants}. */
public final class Annotated {
    private static final String HEADLINE = "headline: ";
    private static final TextAnnotator ANNOTATOR = new TextAnnotator(new IpadicTokenizer());

    private Annotated() {}

    public static AnnotatedText text(String headline, String body) {
        return Invariants.check(ANNOTATOR.annotate(Article.of("test", null, headline, body)));
    }

    /** The lines of a case: perhaps one that begins with {@code headline: }, then those of the body. */
    public static AnnotatedText text(List<String> lines) {
        boolean headline = !lines.isEmpty() && lines.get(0).startsWith(HEADLINE);
        return text(
                headline ? lines.get(0).substring(HEADLINE.length()) : "",
                String.join("\n", headline ? lines.subList(1, lines.size()) : lines));
    }
}
