package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import java.util.List;

/**
 * Names of unlisted people that the dictionary breaks into words of any kind: 石|行|朗|隆外相, 総|崎|忠義会長. What fills the room
 * between a particle, a mark or another name and a title is a person's name unless its words say otherwise.
 */
final class RoomNames {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final double CLEAR = 0.86;
    private static final double WITH_COMMON_NOUN = 0.8;
    private static final double SURNAME = 0.7;

    /** Words that no name is made of: numbers, times, qualities. */
    private static final List<String> NO_PARTS = List.of("名詞,数", "名詞,形容動詞語幹", "名詞,接尾,助数詞", "接頭詞,数接続");

    private static final List<EntityType> BODIES =
            List.of(EntityType.STATE, EntityType.ORGANIZATION, EntityType.LOCATION);

    private RoomNames() {}

    /** The name that fills the room before the offset; null when what stands there is none. */
    static KanjiNames.Guess endingAt(Material material, Settled settled, int end, boolean strict) {
        int begin = end;
        while (end - begin <= LONGEST
                && Script.isKanji(material.charAt(begin - 1))
                && !isBorder(material, settled, begin, end)) {
            begin--;
        }
        int length = end - begin;
        if (material.titleCovering(end - 1) != null
                || length < SHORTEST
                || length > LONGEST
                || !material.isBoundary(begin)) {
            return null;
        }
        double score = score(material, new Span(begin, end), strict);
        return score > 0 ? new KanjiNames.Guess(new Span(begin, end), score, true) : null;
    }

    /** Whether the one kanji before the offset can only be a surname that no list has: 奉氏, 段長官. */
    static boolean isSurname(Material material, Settled settled, int end) {
        String name = String.valueOf(material.charAt(end - 1));
        NameWords words = material.words();
        boolean free = !Character.isLetterOrDigit(material.charAt(end - 2))
                || Script.isHiragana(material.charAt(end - 2))
                || settled.endingAt(end - 1) != null;
        int token = material.tokenEndingAt(end);
        return free
                && Script.isKanji(name.charAt(0))
                && token >= 0
                && !material.tokens().is(token, "名詞,数")
                && settled.endingAt(end) == null
                && material.gazetteer().abbreviations().kanji(name.charAt(0)).isEmpty()
                && !words.isBorder(name)
                && !words.is(NameWords.Use.PRONOUN, name)
                && !words.is(NameWords.Use.OPENING, name)
                && !words.is(NameWords.Use.BETWEEN, name)
                && !words.is(NameWords.Use.ROOM_END, name);
    }

    static KanjiNames.Guess surnameBefore(int end) {
        return new KanjiNames.Guess(new Span(end - 1, end), SURNAME, false);
    }

    private static boolean isBorder(Material material, Settled settled, int offset, int end) {
        if (offset == end) {
            return false;
        }
        Candidate name = settled.endingAt(offset);
        return name != null && BODIES.contains(name.type()) || material.titleEndingAt(offset) != null;
    }

    private static double score(Material material, Span room, boolean strict) {
        Tokens tokens = material.tokens();
        int first = tokens.at(room.begin());
        int common = 0;
        int last = first;
        boolean surnameLater = false;
        for (int token = first; token < tokens.size() && tokens.begin(token) < room.end(); token++) {
            if (isNoPart(tokens, token)) {
                return 0;
            }
            common += isCommon(tokens, token) ? 1 : 0;
            surnameLater |= token > first && isSurname(material, token, first, room.end());
            last = token;
        }
        if (tokens.end(last) != room.end() || first == last || opensOrClosesBadly(material, first, last)) {
            return 0;
        }
        if (common == 0) {
            return CLEAR;
        }
        // 訃報|大杉君枝さん, 池江|調教|師: a word before a surname, or one that goes on into the title.
        boolean outside = isCommon(tokens, first) && surnameLater
                || isCommon(tokens, last) && isSuffix(tokens, material.tokenBeginningAt(room.end()));
        return common == 1 && !strict && !outside ? WITH_COMMON_NOUN : 0;
    }

    /** A tagged surname, or directly after the first word one of East Asia before a given name of two characters. */
    private static boolean isSurname(Material material, int token, int first, int end) {
        Tokens tokens = material.tokens();
        return tokens.is(token, "名詞,固有名詞,人名,姓")
                || token == first + 1
                        && end - tokens.end(token) == 2
                        && material.words().isSurname(tokens.normalized(token));
    }

    private static boolean isCommon(Tokens tokens, int token) {
        return tokens.span(token).length() > 1
                && tokens.isKnown(token)
                && !tokens.is(token, "名詞,固有名詞,人名")
                && !tokens.is(token, "名詞,固有名詞,地域");
    }

    private static boolean isSuffix(Tokens tokens, int token) {
        return token >= 0 && tokens.is(token, "名詞,接尾") && !tokens.is(token, "名詞,接尾,人名");
    }

    private static boolean opensOrClosesBadly(Material material, int first, int last) {
        Tokens tokens = material.tokens();
        NameWords words = material.words();
        String opening = tokens.normalized(first).substring(0, 1);
        String closing = tokens.normalized(last);
        return words.is(NameWords.Use.OPENING, tokens.normalized(first)) && !words.isSurname(opening)
                || words.isBorder(opening)
                || words.isBorder(tokens.normalized(first))
                || tokens.is(last, "名詞,接尾,人名")
                || words.is(NameWords.Use.CLOSING, closing)
                || words.is(NameWords.Use.ROOM_END, closing)
                || words.is(NameWords.Use.ROOM_END, closing.substring(closing.length() - 1)) && closing.length() > 2;
    }

    private static boolean isNoPart(Tokens tokens, int token) {
        boolean time = tokens.is(token, "名詞,副詞可能") && tokens.span(token).length() > 1;
        return time
                || !tokens.is(token, "名詞") && tokens.span(token).length() > 1
                || NO_PARTS.stream().anyMatch(part -> tokens.is(token, part));
    }
}
