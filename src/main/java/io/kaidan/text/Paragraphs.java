package io.kaidan.text;

import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a body into paragraphs: its lines, once the normalizer has joined those that were wrapped. */
public final class Paragraphs {
    private Paragraphs() {}

    /** Paragraphs in order, without the line feeds around them; none is empty or white space alone. */
    public static List<Span> find(NormalizedText text, Span body) {
        return lines(text.normalized(), body).stream()
                .filter(line -> !Blank.is(text.normalized(), line.begin(), line.end()))
                .toList();
    }

    /** All lines, empty ones too. */
    static List<Span> lines(String text, Span body) {
        List<Span> lines = new ArrayList<>();
        int begin = body.begin();
        for (int i = begin; i < body.end(); i++) {
            if (text.charAt(i) == '\n') {
                lines.add(new Span(begin, i));
                begin = i + 1;
            }
        }
        lines.add(new Span(begin, body.end()));
        return lines;
    }
}
