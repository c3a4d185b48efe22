package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges which stretch of kanji beside a title or an honorific is a person's name. The dictionary knows Japanese
 * surnames and given names but breaks Korean and Chinese names into characters (金, 正, 恩), so pieces of one character
 * are joined, and the surnames of East Asia are known as words.
 */
final class KanjiNames {
    private static final int LONGEST = 6;

    private final NameWords words;

    KanjiNames(NameWords words) {
        this.words = words;
    }

    /** A stretch that may be a name, and how sure that is. */
    record Guess(Span span, double score, boolean full) {}

    /** The best name that ends at the offset; null when there is none. */
    Guess endingAt(Material material, Settled settled, int end) {
        List<Integer> pieces = new ArrayList<>();
        Tokens tokens = material.tokens();
        int begin = end;
        Guess best = null;
        for (int token = material.tokenEndingAt(begin); token >= 0; token = material.tokenEndingAt(begin)) {
            if (!isPiece(tokens, token) || end - tokens.begin(token) > LONGEST || isBody(settled, begin, end)) {
                break;
            }
            pieces.add(0, token);
            begin = tokens.begin(token);
            best = better(best, judge(material, pieces));
        }
        return best;
    }

    /** The best name that begins at the offset; null when there is none. */
    Guess beginningAt(Material material, int begin) {
        List<Integer> pieces = new ArrayList<>();
        Tokens tokens = material.tokens();
        int end = begin;
        Guess best = null;
        for (int token = material.tokenBeginningAt(end); token >= 0; token = material.tokenBeginningAt(end)) {
            if (!isPiece(tokens, token) || tokens.end(token) - begin > LONGEST || material.titleAt(end) != null) {
                break;
            }
            pieces.add(token);
            end = tokens.end(token);
            best = better(best, judge(material, pieces));
        }
        return best;
    }

    /** Whether a known state or organisation ends here, left of a piece already taken: 韓国|金大統領. */
    private static boolean isBody(Settled settled, int offset, int end) {
        Candidate name = settled.endingAt(offset);
        return offset < end
                && name != null
                && (name.type() == EntityType.STATE || name.type() == EntityType.ORGANIZATION);
    }

    private static boolean isPiece(Tokens tokens, int token) {
        String word = tokens.normalized(token);
        boolean kanji = word.chars().allMatch(c -> Script.isKanji((char) c) || c == 'ヶ' || c == 'ケ' || c == 'ノ');
        boolean person = tokens.is(token, "名詞,固有名詞,人名");
        if (person) {
            return true;
        }
        boolean mark = tokens.is(token, "記号") || tokens.is(token, "助詞") || tokens.is(token, "名詞,接尾,助数詞");
        return kanji && !mark && (word.length() == 1 || tokens.is(token, "名詞,固有名詞"));
    }

    private Guess judge(Material material, List<Integer> pieces) {
        Tokens tokens = material.tokens();
        int first = pieces.get(0);
        int last = pieces.get(pieces.size() - 1);
        Span span = new Span(tokens.begin(first), tokens.end(last));
        boolean surname = tokens.is(first, "名詞,固有名詞,人名,姓");
        boolean given = tokens.is(last, "名詞,固有名詞,人名,名");
        if (pieces.size() == 1) {
            return single(material, first, span);
        }
        if (surname && given) {
            return new Guess(span, 0.95, true);
        }
        String name = material.normalized(span);
        boolean eastAsian = words.isSurname(name.substring(0, 1)) && span.length() <= 3
                || words.isSurname(name.substring(0, 2)) && span.length() <= 4;
        if (eastAsian) {
            return new Guess(span, span.length() == 3 ? 0.92 : 0.85, span.length() >= 2);
        }
        boolean place = tokens.is(first, "名詞,固有名詞") && tokens.end(first) - tokens.begin(first) >= 2;
        if (surname || given || place) {
            return new Guess(span, span.length() >= 3 && span.length() <= 5 ? 0.85 : 0.6, true);
        }
        return new Guess(span, span.length() <= 4 ? 0.6 : 0.4, true);
    }

    private Guess single(Material material, int token, Span span) {
        Tokens tokens = material.tokens();
        if (tokens.is(token, "名詞,固有名詞,人名,姓")) {
            return new Guess(span, 0.9, false);
        }
        if (words.isSurname(material.normalized(span))) {
            return new Guess(span, 0.85, false);
        }
        if (tokens.is(token, "名詞,固有名詞,人名")) {
            return new Guess(span, 0.85, false);
        }
        if (tokens.is(token, "名詞,固有名詞,組織")) {
            return new Guess(span, 0.4, false);
        }
        return new Guess(span, span.length() == 1 ? 0.4 : 0.7, false);
    }

    /** The surer, and of two that are equally sure the longer. */
    private static Guess better(Guess known, Guess next) {
        return known == null || next.score() >= known.score() - 0.04 ? next : known;
    }
}
