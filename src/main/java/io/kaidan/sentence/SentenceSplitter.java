package io.kaidan.sentence;

import io.kaidan.document.Layout;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import io.kaidan.text.Blank;
import io.kaidan.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences. The headline is one; the body is cut within its paragraphs, never inside brackets, at 。！？
 * and at a few places where newspapers leave them out. Stateless.
 */
public final class SentenceSplitter {

    /** The sentences in order; together they hold every token once. A text without words has none. */
    public List<Sentence> split(NormalizedText text, Layout layout, Tokens tokens) {
        List<Sentence> sentences = new ArrayList<>();
        add(layout.headline(), Sentence.Part.HEADLINE, 0, text, tokens, sentences);
        List<Span> paragraphs = Paragraphs.find(text, layout.body());
        Enclosures enclosures = new Enclosures(text.normalized(), layout.brackets(), paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            int begin = paragraphs.get(i).begin();
            for (int end : new SentenceBreaks(text, layout, tokens, enclosures, paragraphs.get(i)).find()) {
                add(new Span(begin, end), Sentence.Part.BODY, i + 1, text, tokens, sentences);
                begin = end;
            }
        }
        return sentences;
    }

    private static void add(
            Span span, Sentence.Part part, int paragraph, NormalizedText text, Tokens tokens, List<Sentence> found) {
        Span trimmed = Blank.trim(text.normalized(), span);
        int firstToken = tokens.at(trimmed.begin());
        int endToken = tokens.at(trimmed.end());
        if (firstToken < endToken) {
            found.add(new Sentence(found.size() + 1, trimmed, part, firstToken, endToken, paragraph));
        }
    }
}
