package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import java.util.function.Consumer;

/**
 * Proposes persons by the form of the name alone: surname and given name as the dictionary tags them, katakana names
 * with a dot, and names with their reading in brackets, 尹錫悦（ユン・ソクヨル), which are two mentions.
 */
final class FullNameFinder implements Finder {
    private static final int LONGEST_READING = 20;
    private static final double UNLIKELY = 0.3;

    private final NameWords words;
    private final KanjiNames kanji;

    FullNameFinder(NameWords words) {
        this.words = words;
        this.kanji = new KanjiNames(words);
    }

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        tagged(material, settled, out);
        joined(material, out);
        readings(material, settled, out);
    }

    private void tagged(Material material, Settled settled, Consumer<Candidate> out) {
        Tokens tokens = material.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            int begin = tokens.begin(token);
            boolean first = tokens.is(token, "名詞,固有名詞,人名,姓") || words.isSurname(tokens.normalized(token));
            if (!first || Script.isKanji(material.charAt(begin - 1)) && !afterName(settled, begin)) {
                continue;
            }
            KanjiNames.Guess guess = kanji.beginningAt(material, settled, begin);
            boolean alone = guess != null
                    && !Script.isKanji(material.charAt(guess.span().end()));
            if (alone && guess.full() && guess.span().length() >= 3 && guess.score() >= 0.9) {
                propose(guess.span(), "full-name", guess.score() - 0.2, out);
            }
        }
        pairs(material, out);
    }

    private static boolean afterName(Settled settled, int offset) {
        return settled.endingAt(offset) != null;
    }

    /** A surname, also where the dictionary calls it a place: 石川達也. */
    private boolean isSurname(Tokens tokens, int token) {
        return tokens.is(token, "名詞,固有名詞,人名,姓")
                || tokens.is(token, "名詞,固有名詞,地域") && words.is(NameWords.Use.NAMESAKE, tokens.normalized(token));
    }

    private void pairs(Material material, Consumer<Candidate> out) {
        Tokens tokens = material.tokens();
        for (int token = 0; token + 1 < tokens.size(); token++) {
            Span span = new Span(tokens.begin(token), tokens.end(token + 1));
            int before = material.tokenEndingAt(tokens.begin(token));
            boolean free = before < 0
                    || tokens.span(before).length() > 1 && !tokens.is(before, "名詞,固有名詞")
                    || !Script.isKanji(material.charAt(tokens.begin(token) - 1));
            if (free
                    && isSurname(tokens, token)
                    && tokens.is(token + 1, "名詞,固有名詞,人名,名")
                    && tokens.end(token) == tokens.begin(token + 1)
                    && span.length() >= 3
                    && !isKatakanaWithState(material, tokens, token)
                    && !TitleBorders.crosses(material, span)) {
                propose(span, "surname+given-name", 0.75, out);
            }
        }
    }

    /** ハワード + 豪首相: one kanji after katakana is a state, not a given name. */
    private static boolean isKatakanaWithState(Material material, Tokens tokens, int surname) {
        return Script.isKatakana(material.charAt(tokens.end(surname) - 1))
                && tokens.span(surname + 1).length() == 1;
    }

    private void joined(Material material, Consumer<Candidate> out) {
        for (int i = 0; i < material.length(); i++) {
            char before = material.charAt(i - 1);
            boolean starts = (Script.isKatakana(material.charAt(i)) || Script.isCapital(material.charAt(i)))
                    && !Script.isKatakana(before)
                    && !Script.isLatin(before)
                    && !Script.isJoint(before);
            Span run = starts ? KatakanaNames.beginningAt(material, i) : null;
            if (run != null) {
                Span name = KatakanaNames.withoutBodies(material, run);
                if (name != null && KatakanaNames.isJoined(material, name)) {
                    propose(name, "katakana-name", joinedScore(material, name), out);
                }
                i = run.end() - 1;
            }
        }
    }

    /** Words of the dictionary other than names speak against a person: メディア・センター. */
    private double joinedScore(Material material, Span run) {
        Tokens tokens = material.tokens();
        boolean person = false;
        for (int token = tokens.at(run.begin()); token < tokens.size() && tokens.begin(token) < run.end(); token++) {
            person |= tokens.is(token, "名詞,固有名詞,人名");
            if (words.is(NameWords.Use.KATAKANA, tokens.normalized(token))) {
                return UNLIKELY;
            }
        }
        if (isQuoted(material, run) || hasLetter(material, run) || KatakanaNames.holdsCommonNoun(material, run)) {
            return UNLIKELY;
        }
        return person ? 0.8 : 0.62;
    }

    /** 「ポルタ・ア・ポルタ」: a work or a body, unless a title says otherwise. */
    private static boolean isQuoted(Material material, Span run) {
        return "「『“".indexOf(material.charAt(run.begin() - 1)) >= 0 && "」』”".indexOf(material.charAt(run.end())) >= 0;
    }

    /** セ・リーグ: a kana that stands alone at the front is an abbreviation. */
    private static boolean hasLetter(Material material, Span run) {
        return Script.isKatakana(material.charAt(run.begin())) && Script.isJoint(material.charAt(run.begin() + 1));
    }

    private void readings(Material material, Settled settled, Consumer<Candidate> out) {
        String text = material.normalized();
        for (int open = text.indexOf('（'); open >= 0; open = text.indexOf('（', open + 1)) {
            int close = material.bracketEnd(open, LONGEST_READING);
            if (close < 0 || close - open < 3 || open == 0) {
                continue;
            }
            String reading = text.substring(open + 1, close);
            KanjiNames.Guess name = isReading(reading) ? kanji.endingAt(material, settled, open) : null;
            if (name != null && name.full() && name.span().length() >= 2) {
                propose(name.span(), "name+reading", Math.max(0.9, name.score()), out);
                propose(new Span(open + 1, close), "reading", 0.9, out);
            }
        }
    }

    /** Kana in two parts; in one part it could be a place (平壌（ピョンヤン）). */
    private static boolean isReading(String text) {
        boolean joined = text.chars().anyMatch(c -> Script.isJoint((char) c));
        return joined
                && text.chars()
                        .allMatch(c -> Script.isKatakana((char) c)
                                || Script.isHiragana((char) c)
                                || Script.isJoint((char) c)
                                || c == 'ー');
    }

    private static void propose(Span span, String foundBy, double score, Consumer<Candidate> out) {
        out.accept(new Candidate(span, EntityType.PERSON, "", Mention.Source.PATTERN, foundBy, score));
    }
}
