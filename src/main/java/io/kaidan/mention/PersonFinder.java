package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.Honorifics;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Proposes persons by what stands beside their names: 氏 and other honorifics, a title (岸田首相, バイデン米大統領, 前原誠司民進党代表),
 * a title with の or a dot before (報道官の山田太郎, 代表・小池百合子).
 */
final class PersonFinder implements Finder {
    private static final double NAMED = 0.95;
    private static final Set<String> LOCAL = Set.of("local", "media");

    private final NameWords words;
    private final Honorifics honorifics;
    private final KanjiNames kanji;

    PersonFinder(NameWords words, Honorifics honorifics) {
        this.words = words;
        this.honorifics = honorifics;
        this.kanji = new KanjiNames(words);
    }

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        for (int i = 1; i < material.length(); i++) {
            Honorifics.Honorific honorific = honorifics.beginningAt(material.normalized(), i);
            if (honorific != null && isNameEnd(material.charAt(i - 1))) {
                before(material, settled, i, "name+honorific", true, out);
            }
        }
        for (Title title : material.titles()) {
            int begin = beforeAffix(material, TitleBorders.begin(title, settled));
            int bodyBegin = affiliationBegin(material, settled, begin);
            before(material, settled, bodyBegin, "name+title", false, out);
            if (bodyBegin < begin && mayBePerson(material, settled.endingAt(begin), title)) {
                before(material, settled, begin, "name+title", true, out);
            }
            after(material, title, out);
        }
    }

    private static boolean isNameEnd(char c) {
        return Script.isKanji(c) || Script.isKatakana(c) || Script.isHiragana(c) || Script.isLatin(c) || c == '）';
    }

    /** Where a name before the title would end: before 前 or 元 and before the state or body that the title is of. */
    private int affiliationBegin(Material material, Settled settled, int begin) {
        int at = begin;
        for (int i = 0; i < 2; i++) {
            Candidate body = settled.endingAt(at);
            boolean place = body != null && body.type() == EntityType.LOCATION;
            if (body == null || body.type() == EntityType.PERSON || place && i > 0) {
                break;
            }
            at = beforeAffix(material, body.span().begin());
        }
        return at;
    }

    /** Whether a place directly before a title is rather a person of that name: 山口教授, not 山口知事. */
    private boolean mayBePerson(Material material, Candidate place, Title title) {
        if (place.type() != EntityType.LOCATION || LOCAL.contains(title.titleClass())) {
            return false;
        }
        return place.source() != Mention.Source.GAZETTEER
                || words.is(NameWords.Use.NAMESAKE, material.normalized(place.span()));
    }

    private int beforeAffix(Material material, int end) {
        int length = words.endingAt(NameWords.Use.BETWEEN, material.normalized(), end);
        return end - length;
    }

    private void before(
            Material material, Settled settled, int end, String foundBy, boolean sure, Consumer<Candidate> out) {
        int nameEnd = beforeBracket(material, end);
        char last = material.charAt(nameEnd - 1);
        if (Script.isKatakana(last) || last == '世') {
            Span run = KatakanaNames.endingAt(material, settled, nameEnd);
            if (run != null) {
                katakana(material, run, foundBy, sure, out);
                return;
            }
        }
        if (Script.isKanji(last) || Script.isHiragana(last)) {
            KanjiNames.Guess guess = kanji.endingAt(material, settled, nameEnd);
            if (guess == null && sure) {
                guess = loose(material, nameEnd);
            }
            if (guess != null && !words.is(NameWords.Use.PRONOUN, material.normalized(guess.span()))) {
                double lift = sure && guess.score() >= 0.4 ? Math.max(guess.score(), 0.96) : guess.score();
                propose(guess.span(), foundBy, lift, out);
            }
        }
    }

    /** 尹錫悦（ユン・ソクヨル）大統領: the name stands before the bracket. */
    private static int beforeBracket(Material material, int end) {
        if (material.charAt(end - 1) != '）') {
            return end;
        }
        int open = material.normalized().lastIndexOf('（', end - 1);
        return open > 0 && end - open < 30 ? open : end;
    }

    private void katakana(Material material, Span run, String foundBy, boolean sure, Consumer<Candidate> out) {
        String name = material.normalized(run);
        int joint = lastJoint(name);
        boolean common =
                words.is(NameWords.Use.KATAKANA, name) || words.is(NameWords.Use.KATAKANA, name.substring(joint + 1));
        if (!common) {
            propose(run, foundBy, sure || joint >= 0 ? NAMED : 0.9, out);
        }
    }

    private static int lastJoint(String name) {
        int last = -1;
        for (int i = 0; i < name.length(); i++) {
            last = Script.isJoint(name.charAt(i)) ? i : last;
        }
        return last;
    }

    /** A short run of kanji up to the honorific, whatever the dictionary makes of it. */
    private static KanjiNames.Guess loose(Material material, int end) {
        int begin = end;
        while (begin > 0 && Script.isKanji(material.charAt(begin - 1))) {
            begin--;
        }
        int length = end - begin;
        return length >= 2 && length <= 4 ? new KanjiNames.Guess(new Span(begin, end), 0.7, true) : null;
    }

    private void after(Material material, Title title, Consumer<Candidate> out) {
        int end = title.span().end();
        char next = material.charAt(end);
        boolean linked = next == 'の' || next == '・' || next == '、' || next == '＝';
        int begin = linked ? end + 1 : end;
        char first = material.charAt(begin);
        if (Script.isKatakana(first) || Script.isCapital(first)) {
            Span run = KatakanaNames.beginningAt(material, begin);
            if (run != null && KatakanaNames.isJoined(material, run)) {
                propose(run, "title+name", next == 'の' ? 0.8 : 0.75, out);
            }
        } else if (Script.isKanji(first)) {
            KanjiNames.Guess guess = kanji.beginningAt(material, begin);
            if (guess != null && guess.full() && guess.score() >= 0.85) {
                propose(guess.span(), "title+name", guess.score() - 0.1, out);
            }
        }
    }

    private static void propose(Span span, String foundBy, double score, Consumer<Candidate> out) {
        out.accept(new Candidate(span, EntityType.PERSON, "", Mention.Source.PATTERN, foundBy, score));
    }
}
