package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import io.kaidan.gazetteer.PlaceSuffix;
import java.util.function.Consumer;

/**
 * Proposes places by how their names end (長井市, エニセイ川, 百花園迎賓館), one a level (静岡県 and 伊東市), and, on weak evidence,
 * words that the dictionary calls places.
 */
final class PlaceFinder implements Finder {
    private final NameWords words;

    PlaceFinder(NameWords words) {
        this.words = words;
    }

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        for (int i = 1; i < material.length(); i++) {
            for (PlaceSuffix suffix : material.gazetteer().placeSuffixes(material.charAt(i))) {
                if (suffix.standsAt(material.normalized(), i)) {
                    propose(material, i, suffix, out);
                    break;
                }
            }
        }
        dictionaryPlaces(material, out);
    }

    private void propose(Material material, int suffixBegin, PlaceSuffix suffix, Consumer<Candidate> out) {
        int end = suffixBegin + suffix.suffix().length();
        if (!PlaceBorder.ends(material, suffixBegin, end)) {
            return;
        }
        int begin = PlaceBorder.begin(material, suffix, suffixBegin, end, words);
        Span span = new Span(begin, end);
        if (suffixBegin - begin < suffix.min()
                || suffix.isNoName(material.normalized(span))
                || isNumbered(material, begin, suffixBegin)
                || !material.isBoundary(end)
                        && PlaceBorder.isAbroad(material, material.normalized(new Span(begin, suffixBegin)))
                || TitleBorders.crosses(material, span)
                || material.gazetteer().isTrap(material.normalized(), span)) {
            return;
        }
        if (suffix.proper()
                && material.gazetteer().stateNamed(material.normalized().substring(begin, suffixBegin)) != null) {
            return;
        }
        if (suffix.kind() == PlaceSuffix.Kind.DESCRIPTION
                && PlaceBorder.isListedPlace(material, material.normalized().substring(begin, suffixBegin))) {
            return;
        }
        begin = withDirection(material, begin);
        boolean named = NounRun.holdsProperNoun(material, new Span(begin, suffixBegin));
        double score = named ? 0.85 : suffix.min() > 1 ? 0.55 : 0.7;
        String foundBy = "suffix-" + suffix.suffix();
        out.accept(
                new Candidate(new Span(begin, end), EntityType.LOCATION, "", Mention.Source.PATTERN, foundBy, score));
    }

    /** 関西3空港, 3原発 are several places; ＫＯＮＮＥ市 is none. */
    private static boolean isNumbered(Material material, int begin, int suffixBegin) {
        char last = material.charAt(suffixBegin - 1);
        return Script.isDigit(last)
                || Script.isDigit(material.charAt(begin))
                || Script.isLatin(last) && Script.isKanji(material.charAt(suffixBegin));
    }

    /** 東ジャワ州, 南びわ湖駅: a direction before the name belongs to it. */
    private static int withDirection(Material material, int begin) {
        boolean direction = begin > 0
                && "東西南北".indexOf(material.charAt(begin - 1)) >= 0
                && !Script.isKanji(material.charAt(begin - 2));
        return direction ? begin - 1 : begin;
    }

    /** 朝|青龍, 福知山|成美, 梅田|ブルク: a word that stands between others without a border is a piece of a name. */
    private static boolean isPieceOfName(Material material, int token) {
        Tokens tokens = material.tokens();
        int begin = tokens.begin(token);
        int before = material.tokenEndingAt(begin);
        boolean opens = before < 0
                || !Character.isLetterOrDigit(material.charAt(begin - 1))
                || Script.isHiragana(material.charAt(begin - 1))
                || tokens.is(before, "名詞,接尾")
                || tokens.is(before, "接頭詞")
                || tokens.is(before, "名詞,一般")
                || tokens.is(before, "名詞,副詞可能") && tokens.span(before).length() > 1
                || tokens.is(before, "名詞,サ変接続")
                || tokens.is(before, "名詞,固有名詞,地域") && tokens.span(before).length() > 1;
        int after = material.tokenBeginningAt(tokens.end(token));
        boolean goesOn = after >= 0
                && (tokens.is(after, "名詞,固有名詞") || !tokens.isKnown(after) && tokens.is(after, "名詞"))
                && Character.isLetterOrDigit(material.charAt(tokens.end(token)))
                && !tokens.is(after, "名詞,固有名詞,地域");
        return !opens || goesOn;
    }

    private static void dictionaryPlaces(Material material, Consumer<Candidate> out) {
        Tokens tokens = material.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            Span span = tokens.span(token);
            if (span.length() >= 2
                    && tokens.is(token, "名詞,固有名詞,地域,一般")
                    && !material.splitsScript(span.begin())
                    && !material.splitsScript(span.end())
                    && !isPieceOfName(material, token)
                    && !TitleBorders.crosses(material, span)
                    && !material.gazetteer().isTrap(material.normalized(), span)) {
                out.accept(
                        new Candidate(span, EntityType.LOCATION, "", Mention.Source.PATTERN, "dictionary-place", 0.55));
            }
        }
    }
}
