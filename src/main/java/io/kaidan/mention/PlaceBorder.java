package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import io.kaidan.gazetteer.NameForm;
import io.kaidan.gazetteer.NameMatch;
import io.kaidan.gazetteer.PlaceSuffix;

/** Where names of places begin and end around their suffix: 那須烏山|市, ホセ・マルティ|国際空港, 沖ノ|島, 磐田市|内. */
final class PlaceBorder {
    private static final int LONGEST_UNKNOWN = 4;

    /** Kana that stand between kanji in names: 沖ノ島, 関ヶ原. */
    private static final String LINKING_KANA = "ノヶケ";

    /** What may follow the name of a city in one word of the dictionary: 市内, 市民. */
    private static final String INHABITED = "内民";

    /** Suffixes of places that may have names of two words: 常陸大宮市. */
    private static final String TOWNS = "市町村";

    private static final String CENTRE = "中心";

    private PlaceBorder() {}

    /** Whether the name that ends at the offset, after its suffix, ends a word or stands before 内, 民 or 中心. */
    static boolean ends(Material material, int suffixBegin, int end) {
        if (material.isBoundary(end)) {
            return !material.splitsScript(end);
        }
        boolean ofTown = TOWNS.indexOf(material.charAt(end - 1)) >= 0 && end - suffixBegin == 1;
        if (!ofTown || !material.isBoundary(suffixBegin)) {
            return false;
        }
        char before = material.charAt(suffixBegin - 1);
        return Script.isKanji(before) && isInhabited(material, end)
                || Script.isKatakana(before) && material.startsWith(CENTRE, end);
    }

    /** Whether 内 or 民 follows, which a city of the home state keeps its suffix before: 大阪市内, 大阪市民. */
    static boolean isInhabited(Material material, int end) {
        return INHABITED.indexOf(material.charAt(end)) >= 0 && !Script.isKanji(material.charAt(end + 1));
    }

    /** ローマ市内: a city abroad is called without its suffix there. */
    static boolean isAbroad(Material material, String name) {
        return material.gazetteer().named(name).stream()
                .anyMatch(form -> form.entry().type() == EntityType.LOCATION
                        && !material.words().is(NameWords.Use.HOME, form.entry().state()));
    }

    /** Where the name before the suffix begins; the suffix itself when there is none. */
    static int begin(Material material, PlaceSuffix suffix, int suffixBegin, int end, NameWords words) {
        return suffix.proper() ? properBegin(material, suffixBegin, end) : anyBegin(material, suffixBegin, words);
    }

    private static int anyBegin(Material material, int suffixBegin, NameWords words) {
        int begin = NounRun.beginBefore(material, suffixBegin, words);
        if (begin == suffixBegin || !Script.isKatakana(material.charAt(begin))) {
            return begin;
        }
        int end = begin;
        while (end < suffixBegin && Script.isKatakana(material.charAt(end))) {
            end++;
        }
        Span run = katakana(material, end);
        return run == null ? begin : Math.min(begin, run.begin());
    }

    /** The name in katakana that ends at the offset, without states and places joined to its front. */
    private static Span katakana(Material material, int end) {
        Span run = KatakanaNames.endingAt(material, Settled.NOTHING, end);
        if (run == null) {
            return null;
        }
        int begin = run.begin();
        for (NameMatch match : material.matchesBeginningIn(run)) {
            boolean body = match.forms().stream()
                    .anyMatch(form -> form.entry().type() != EntityType.PERSON && form.kind() == NameForm.Kind.FULL);
            int after = match.span().end();
            if (body && match.span().begin() == begin && after < end && Script.isJoint(material.charAt(after))) {
                begin = after + 1;
            }
        }
        return new Span(begin, end);
    }

    private static int properBegin(Material material, int suffixBegin, int end) {
        char last = material.charAt(suffixBegin - 1);
        if (LINKING_KANA.indexOf(last) >= 0 && Script.isKanji(material.charAt(suffixBegin - 2))) {
            return piecesBegin(material, suffixBegin - 1, suffixBegin);
        }
        if (Script.isKatakana(last) || Script.isJoint(last)) {
            return katakanaBegin(material, suffixBegin, end);
        }
        Tokens tokens = material.tokens();
        int whole = tokens.at(suffixBegin);
        if (whole < tokens.size() && tokens.begin(whole) < suffixBegin) {
            boolean place = tokens.end(whole) == end && tokens.is(whole, "名詞,固有名詞");
            return place ? withFirstWord(material, tokens.begin(whole), end) : suffixBegin;
        }
        int token = material.tokenEndingAt(suffixBegin);
        if (token >= 0 && isNamed(tokens, token)) {
            return withFirstWord(material, tokens.begin(token), end);
        }
        return piecesBegin(material, suffixBegin, suffixBegin);
    }

    private static int katakanaBegin(Material material, int suffixBegin, int end) {
        int runEnd = Script.isKatakana(material.charAt(end - 1)) ? end : suffixBegin;
        Span run = katakana(material, runEnd);
        if (run == null) {
            return suffixBegin;
        }
        // ディーター・アルトハウス・チューリンゲン州首相: the name before the title's place is its holder's.
        int joint = KatakanaNames.lastJoint(material.normalized(run));
        boolean held = runEnd == suffixBegin && material.titleAt(end) != null && joint >= 0;
        return held ? run.begin() + joint + 1 : run.begin();
    }

    /** The begin of a run of words of one character and names that ends at the offset. */
    private static int piecesBegin(Material material, int from, int suffixBegin) {
        Tokens tokens = material.tokens();
        int begin = from;
        for (int token = material.tokenEndingAt(begin); token >= 0; token = material.tokenEndingAt(begin)) {
            boolean single = tokens.span(token).length() == 1
                    && Script.isKanji(material.charAt(tokens.begin(token)))
                    && !tokens.is(token, "名詞,接尾");
            if (!single && !isNamed(tokens, token) || suffixBegin - tokens.begin(token) > LONGEST_UNKNOWN) {
                break;
            }
            begin = tokens.begin(token);
        }
        return begin < from || from == suffixBegin ? begin : suffixBegin;
    }

    private static boolean isNamed(Tokens tokens, int token) {
        return tokens.is(token, "名詞,固有名詞") || !tokens.isKnown(token);
    }

    /** 那須|烏山市, 常陸|大宮市: the place before a town's name belongs to it, unless a place of that name is listed. */
    private static int withFirstWord(Material material, int begin, int end) {
        Tokens tokens = material.tokens();
        int first = material.tokenEndingAt(begin);
        boolean belongs = first >= 0
                && TOWNS.indexOf(material.charAt(end - 1)) >= 0
                && tokens.span(first).length() > 1
                && Script.isKanji(material.charAt(tokens.begin(first)))
                && isFirstWord(material, first, end)
                && !material.words().isBorder(tokens.normalized(first).substring(0, 1))
                && !isListedPlace(material, tokens.normalized(first));
        return belongs ? tokens.begin(first) : begin;
    }

    /** A place, or a surname that no word and no title stands around: 県那須|烏山市, but not 田中|白浜町長. */
    private static boolean isFirstWord(Material material, int token, int end) {
        Tokens tokens = material.tokens();
        int before = material.tokenEndingAt(tokens.begin(token));
        boolean free = !Script.isKanji(material.charAt(tokens.begin(token) - 1))
                || before >= 0 && tokens.is(before, "名詞,接尾,地域");
        return tokens.is(token, "名詞,固有名詞,地域,一般")
                || free && tokens.is(token, "名詞,固有名詞,人名,姓") && material.titleAt(end - 1) == null;
    }

    static boolean isListedPlace(Material material, String name) {
        return material.gazetteer().named(name).stream()
                .anyMatch(form ->
                        form.kind() == NameForm.Kind.FULL && form.entry().type() == EntityType.LOCATION);
    }
}
