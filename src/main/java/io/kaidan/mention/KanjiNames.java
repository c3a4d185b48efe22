package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges which stretch of kanji beside a title or an honorific is a person's name. The dictionary knows Japanese
 * surnames and given names but breaks Korean and Chinese names into characters (金, 正, 恩), so pieces of one character
 * are joined, and the surnames of East Asia are known as words. A stretch that fills the room between a particle and
 * the title is a name more likely than one cut out of a longer run.
 */
final class KanjiNames {
    private static final int LONGEST = 6;
    private static final List<String> NO_PIECES = List.of("記号", "助詞", "助動詞", "名詞,接尾,人名", "名詞,接尾,副詞可能");
    private static final double CUT_OUT = 0.12;
    private static final double NEARLY = 0.04;

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
        for (int token = material.tokenEndingAt(begin); isPiece(tokens, token); token = material.tokenEndingAt(begin)) {
            if (end - tokens.begin(token) > LONGEST || begin < end && isBodyEnd(settled, begin)) {
                break;
            }
            pieces.add(0, token);
            begin = tokens.begin(token);
            int before = material.tokenEndingAt(begin);
            boolean free = !isPiece(tokens, before)
                    || isBodyEnd(settled, begin)
                    || words.is(NameWords.Use.OPENING, tokens.normalized(before));
            best = better(best, judge(material, pieces, free));
        }
        return withUnknownSurname(material, settled, best, end);
    }

    /** 井戸敏三知事: before a given name, a common noun of two characters that fills the room is the surname. */
    private Guess withUnknownSurname(Material material, Settled settled, Guess best, int end) {
        Tokens tokens = material.tokens();
        int given = best == null ? -1 : material.tokenBeginningAt(best.span().begin());
        if (given < 0 || tokens.end(given) != end || !tokens.is(given, "名詞,固有名詞,人名,名")) {
            return best;
        }
        int noun = material.tokenEndingAt(tokens.begin(given));
        boolean surname = noun >= 0
                && tokens.is(noun, "名詞,一般")
                && tokens.end(noun) - tokens.begin(noun) == 2
                && Script.isKanji(material.charAt(tokens.begin(noun)))
                && !Script.isKanji(material.charAt(tokens.begin(noun) - 1))
                && settled.endingAt(tokens.begin(given)) == null
                && !words.is(NameWords.Use.KIN, tokens.normalized(noun));
        return surname ? new Guess(new Span(tokens.begin(noun), end), 0.85, true) : best;
    }

    /** The best name that begins at the offset; null when there is none. */
    Guess beginningAt(Material material, Settled settled, int begin) {
        List<Integer> pieces = new ArrayList<>();
        Tokens tokens = material.tokens();
        int end = begin;
        Guess best = null;
        for (int token = material.tokenBeginningAt(end);
                isPiece(tokens, token);
                token = material.tokenBeginningAt(end)) {
            boolean between = words.is(NameWords.Use.BETWEEN, tokens.normalized(token))
                    && material.titleAt(tokens.end(token)) != null;
            boolean ends = between || end > begin && (isBody(settled.beginningAt(end)) || tokens.is(token, "名詞,接尾"));
            if (tokens.end(token) - begin > LONGEST || material.titleAt(end) != null || ends) {
                break;
            }
            pieces.add(token);
            end = tokens.end(token);
            boolean free = !isPiece(tokens, material.tokenBeginningAt(end)) || material.titleAt(end) != null;
            best = better(best, judge(material, pieces, free));
        }
        return best;
    }

    /** Whether a known state or organisation ends here: 韓国|金大統領. */
    private static boolean isBodyEnd(Settled settled, int offset) {
        return isBody(settled.endingAt(offset));
    }

    private static boolean isBody(Candidate name) {
        return name != null && (name.type() == EntityType.STATE || name.type() == EntityType.ORGANIZATION);
    }

    private static boolean isPiece(Tokens tokens, int token) {
        if (token < 0 || NO_PIECES.stream().anyMatch(part -> tokens.is(token, part)) || isEndOfPlace(tokens, token)) {
            return false;
        }
        String word = tokens.normalized(token);
        boolean kanji = word.chars().allMatch(c -> Script.isKanji((char) c) || c == 'ヶ' || c == 'ケ' || c == 'ノ');
        if (!kanji) {
            return tokens.is(token, "名詞,固有名詞,人名") && word.chars().allMatch(c -> Script.isHiragana((char) c));
        }
        return word.length() == 1 || tokens.is(token, "名詞,固有名詞");
    }

    /** 兵庫|県|井戸知事: the place is not part of the name. */
    private static boolean isEndOfPlace(Tokens tokens, int token) {
        return token > 0 && tokens.is(token, "名詞,接尾,地域") && tokens.is(token - 1, "名詞,固有名詞,地域");
    }

    /** @param free whether nothing that could belong to the name is left on the open side */
    private Guess judge(Material material, List<Integer> pieces, boolean free) {
        Tokens tokens = material.tokens();
        int first = pieces.get(0);
        int last = pieces.get(pieces.size() - 1);
        Span span = new Span(tokens.begin(first), tokens.end(last));
        String name = material.normalized(span);
        double penalty = free ? 0 : CUT_OUT;
        boolean number = tokens.is(last, "名詞,数") && tokens.is(first, "名詞,固有名詞,地域");
        boolean closesBadly = number || words.is(NameWords.Use.CLOSING, tokens.normalized(last));
        boolean opensWell = name.length() == 1
                || words.isSurname(name.substring(0, 1))
                || !words.is(NameWords.Use.OPENING, tokens.normalized(first));
        if (!opensWell || closesBadly) {
            return new Guess(span, 0, false);
        }
        if (pieces.size() == 1) {
            return new Guess(span, single(tokens, first, name) - penalty, false);
        }
        return new Guess(span, several(tokens, first, last, name, free) - penalty, true);
    }

    private double several(Tokens tokens, int first, int last, String name, boolean free) {
        boolean surname = tokens.is(first, "名詞,固有名詞,人名,姓");
        boolean given = tokens.is(last, "名詞,固有名詞,人名,名");
        int length = name.length();
        if (surname && given) {
            return 0.95;
        }
        if (words.isSurname(name.substring(0, 1)) && length <= 3
                || words.isSurname(name.substring(0, 2)) && length <= 4) {
            return length == 3 ? 0.92 : 0.85;
        }
        if (free && length <= 5) {
            return length >= 3 ? 0.9 : 0.82;
        }
        boolean named = surname || given || tokens.is(first, "名詞,固有名詞") && tokens.end(first) - tokens.begin(first) >= 2;
        if (named) {
            return length >= 3 && length <= 5 ? 0.82 : 0.6;
        }
        return length <= 4 ? 0.6 : 0.4;
    }

    private double single(Tokens tokens, int token, String name) {
        if (tokens.is(token, "名詞,固有名詞,人名,姓")) {
            return 0.9;
        }
        if (words.isSurname(name) || tokens.is(token, "名詞,固有名詞,人名")) {
            return 0.85;
        }
        if (tokens.is(token, "名詞,固有名詞,組織")) {
            return 0.4;
        }
        return name.length() > 1 ? 0.7 : 0.4;
    }

    /** The surer, and of two that are nearly as sure the longer. */
    private static Guess better(Guess known, Guess next) {
        return known == null || next.score() >= known.score() - NEARLY ? next : known;
    }
}
