package io.kaidan.token;

import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into pieces for the dictionary search: lines, and parts of long lines. These end at 。 or 、, where kuromoji
 * itself begins anew; only a very long run without 。 or 、 is cut elsewhere, at the place of its second half where a cut
 * does the least harm.
 */
final class Pieces {
    /** Ordinary prose has no such run, so its words are those that kuromoji finds in the whole line. */
    static final int LONGEST_RUN = 400;

    private Pieces() {}

    static List<Span> of(String text) {
        List<Span> pieces = new ArrayList<>();
        int begin = 0;
        int lastStop = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                add(begin, i, pieces);
                begin = i + 1;
                lastStop = i + 1;
            } else if (c == '。' || c == '、') {
                lastStop = i + 1;
                if (lastStop - begin >= LONGEST_RUN) {
                    add(begin, lastStop, pieces);
                    begin = lastStop;
                }
            } else if (i + 1 - lastStop > LONGEST_RUN) {
                int cut = bestCut(text, lastStop + LONGEST_RUN / 2, i);
                add(begin, cut, pieces);
                begin = cut;
                lastStop = cut;
            }
        }
        add(begin, text.length(), pieces);
        return pieces;
    }

    private static void add(int begin, int end, List<Span> pieces) {
        if (end > begin) {
            pieces.add(new Span(begin, end));
        }
    }

    /** The last of the best borders from {@code low} to {@code high}. */
    private static int bestCut(String text, int low, int high) {
        int best = high;
        int bestWorth = -1;
        for (int at = high; at >= low; at--) {
            int worth = worth(text.charAt(at - 1), text.charAt(at));
            if (worth > bestWorth) {
                best = at;
                bestWorth = worth;
            }
        }
        return best;
    }

    /** Spaces are better borders than other signs, these than a change of script; nothing is cut within a script. */
    private static int worth(char before, char after) {
        if (Character.isLowSurrogate(after)) {
            return -1;
        }
        if (before == '　' || after == '　') {
            return 4;
        }
        if (isSign(before) != isSign(after)) {
            return 3;
        }
        if (isSign(before)) {
            return 1;
        }
        boolean changes = Character.UnicodeScript.of(before) != Character.UnicodeScript.of(after);
        boolean intoHiragana = Character.UnicodeScript.of(after) == Character.UnicodeScript.HIRAGANA;
        return changes && !intoHiragana ? 2 : 0;
    }

    private static boolean isSign(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }
}
