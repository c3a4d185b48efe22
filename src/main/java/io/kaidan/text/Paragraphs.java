package io.kaidan.text;

import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a body into paragraphs. A line is a paragraph, except that the lines of text wrapped at a fixed width, and a line
 * that breaks off at a comma or before と, are joined with the next one.
 */
public final class Paragraphs {
    /** A line shorter than this part of the longest one ended because its paragraph did, not because it was full. */
    private static final double FULL_LINE = 0.85;

    private static final int LEAST_WRAPPED = 16;
    private static final int WIDEST_WRAPPED = 60;
    private static final String ENDS = "。！？」』”）】";
    private static final String STARTS = "　「『“（【［〈＜《◆◇■□●○▽▼△▲・※＝—−①";

    private Paragraphs() {}

    /** Paragraphs in order, without the line feeds around them; none is empty or white space alone. */
    public static List<Span> find(NormalizedText text, Span body) {
        List<Span> lines = lines(text.normalized(), body);
        int widest = lines.stream().mapToInt(Span::length).max().orElse(0);
        List<Span> paragraphs = new ArrayList<>();
        Span current = null;
        for (Span line : lines) {
            if (current != null && joins(text.normalized(), current, line, widest)) {
                current = current.cover(line);
            } else {
                add(text.normalized(), current, paragraphs);
                current = line;
            }
            // The last line decides whether the next one joins.
        }
        add(text.normalized(), current, paragraphs);
        return paragraphs;
    }

    private static List<Span> lines(String text, Span body) {
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

    private static boolean joins(String text, Span before, Span line, int widest) {
        if (before.isEmpty() || line.isEmpty() || STARTS.indexOf(text.charAt(line.begin())) >= 0) {
            return false;
        }
        char last = text.charAt(before.end() - 1);
        if (last == '、') {
            return true;
        }
        if (last == '」' || last == '』') {
            return text.charAt(line.begin()) == 'と';
        }
        if (ENDS.indexOf(last) >= 0 || Blank.is(last)) {
            return false;
        }
        int lastLine = before.end() - 1 - text.lastIndexOf('\n', before.end() - 1);
        return widest >= LEAST_WRAPPED && widest <= WIDEST_WRAPPED && lastLine >= widest * FULL_LINE;
    }

    private static void add(String text, Span span, List<Span> paragraphs) {
        if (span != null && !Blank.is(text, span.begin(), span.end())) {
            paragraphs.add(span);
        }
    }
}
