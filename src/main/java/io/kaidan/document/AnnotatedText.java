package io.kaidan.document;

import java.util.List;
import java.util.Objects;

/** What the first three stages know of an article, handed on to all later ones. */
public record AnnotatedText(NormalizedText text, Layout layout, Tokens tokens, List<Sentence> sentences) {
    public AnnotatedText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(tokens, "tokens");
        sentences = List.copyOf(sentences);
    }

    /** The sentence that holds the offset or is the last to begin before it; null when there is none. */
    public Sentence sentenceAt(int offset) {
        int after = Search.first(sentences.size(), i -> sentences.get(i).span().begin() > offset);
        return after == 0 ? null : sentences.get(after - 1);
    }
}
