package io.kaidan.text;

import io.kaidan.document.Span;
import java.util.List;

/**
 * Joins the lines of text that was wrapped at a fixed width, and lines that break off at a comma or before と: their line
 * feed becomes a filler, so that words and names are found across it. All other lines are paragraphs.
 */
final class LineJoiner {
    /** A line shorter than this part of the longest one ended because its paragraph did, not because it was full. */
    private static final double FULL_LINE = 0.85;

    private static final int LEAST_WRAPPED = 16;
    private static final int WIDEST_WRAPPED = 60;
    private static final String ENDS = "。！？）】";
    private static final String STARTS = "　「『“（【［〈＜《◆◇■□●○▽▼△▲・※＝—−①";

    private LineJoiner() {}

    /** @param copy the mapped text, which is changed */
    static void join(char[] copy, Span body) {
        String text = new String(copy);
        List<Span> lines = Paragraphs.lines(text, body);
        int widest = lines.stream().mapToInt(Span::length).max().orElse(0);
        for (int i = 1; i < lines.size(); i++) {
            if (joins(text, lines.get(i - 1), lines.get(i), widest)) {
                copy[lines.get(i).begin() - 1] = Normalizer.FILLER;
            }
        }
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
        return widest >= LEAST_WRAPPED && widest <= WIDEST_WRAPPED && before.length() >= widest * FULL_LINE;
    }
}
