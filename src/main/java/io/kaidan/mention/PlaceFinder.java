package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import io.kaidan.gazetteer.NameForm;
import io.kaidan.gazetteer.PlaceSuffix;
import java.util.function.Consumer;

/**
 * Proposes places by how their names end (長井市, エニセイ川, 百花園迎賓館), one a level (静岡県 and 伊東市), and, on weak evidence,
 * words that the dictionary calls places.
 */
final class PlaceFinder implements Finder {
    private static final int LONGEST_UNKNOWN = 4;

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
        if (!material.isBoundary(end) || material.splitsScript(end)) {
            return;
        }
        int begin = suffix.proper()
                ? properBegin(material, suffixBegin, end)
                : NounRun.beginBefore(material, suffixBegin, words);
        Span span = new Span(begin, end);
        if (suffixBegin - begin < suffix.min()
                || suffix.notWords().contains(material.normalized(span))
                || TitleBorders.crosses(material, span)
                || material.gazetteer().isTrap(material.normalized(), span)) {
            return;
        }
        if (suffix.proper()
                && material.gazetteer().stateNamed(material.normalized().substring(begin, suffixBegin)) != null) {
            return;
        }
        if (suffix.kind() == PlaceSuffix.Kind.DESCRIPTION
                && isListedPlace(material, material.normalized().substring(begin, suffixBegin))) {
            return;
        }
        begin = withDirection(material, begin);
        boolean named = NounRun.holdsProperNoun(material, new Span(begin, suffixBegin));
        double score = named ? 0.85 : suffix.min() > 1 ? 0.55 : 0.7;
        String foundBy = "suffix-" + suffix.suffix();
        out.accept(
                new Candidate(new Span(begin, end), EntityType.LOCATION, "", Mention.Source.PATTERN, foundBy, score));
    }

    private static boolean isListedPlace(Material material, String name) {
        return material.gazetteer().named(name).stream()
                .anyMatch(form ->
                        form.kind() == NameForm.Kind.FULL && form.entry().type() == EntityType.LOCATION);
    }

    /** 東ジャワ州, 南びわ湖駅: a direction before the name belongs to it. */
    private static int withDirection(Material material, int begin) {
        boolean direction = begin > 0
                && "東西南北".indexOf(material.charAt(begin - 1)) >= 0
                && !Script.isKanji(material.charAt(begin - 2));
        return direction ? begin - 1 : begin;
    }

    /** Where the proper name before a suffix begins; the suffix itself when there is none. */
    private static int properBegin(Material material, int suffixBegin, int end) {
        if (Script.isKatakana(material.charAt(suffixBegin - 1)) || Script.isJoint(material.charAt(suffixBegin - 1))) {
            int runEnd = Script.isKatakana(material.charAt(end - 1)) ? end : suffixBegin;
            Span run = KatakanaNames.endingAt(material, Settled.NOTHING, runEnd);
            return run == null ? suffixBegin : run.begin();
        }
        Tokens tokens = material.tokens();
        int whole = tokens.at(suffixBegin);
        if (whole < tokens.size() && tokens.begin(whole) < suffixBegin) {
            boolean place = tokens.end(whole) == end && tokens.is(whole, "名詞,固有名詞");
            return place ? tokens.begin(whole) : suffixBegin;
        }
        int begin = suffixBegin;
        for (int token = material.tokenEndingAt(begin); token >= 0; token = material.tokenEndingAt(begin)) {
            boolean single = tokens.end(token) - tokens.begin(token) == 1
                    && Script.isKanji(material.charAt(tokens.begin(token)))
                    && !tokens.is(token, "名詞,接尾");
            boolean named = tokens.is(token, "名詞,固有名詞") || !tokens.isKnown(token);
            if (named && begin == suffixBegin) {
                return tokens.begin(token);
            }
            if (!single && !named || suffixBegin - tokens.begin(token) > LONGEST_UNKNOWN) {
                break;
            }
            begin = tokens.begin(token);
        }
        return begin;
    }

    private static void dictionaryPlaces(Material material, Consumer<Candidate> out) {
        Tokens tokens = material.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            Span span = tokens.span(token);
            if (span.length() >= 2
                    && tokens.is(token, "名詞,固有名詞,地域,一般")
                    && !material.splitsScript(span.begin())
                    && !material.splitsScript(span.end())
                    && !TitleBorders.crosses(material, span)
                    && !material.gazetteer().isTrap(material.normalized(), span)) {
                out.accept(
                        new Candidate(span, EntityType.LOCATION, "", Mention.Source.PATTERN, "dictionary-place", 0.55));
            }
        }
    }
}
