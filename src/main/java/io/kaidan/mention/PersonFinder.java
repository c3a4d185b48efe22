package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.Honorifics;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Proposes persons by what stands beside their names: 氏 and other honorifics, 政権, a title (岸田首相, バイデン米大統領,
 * 前原誠司民進党代表), a title with の or a dot before (報道官の山田太郎, 代表・小池百合子).
 */
final class PersonFinder implements Finder {
    private static final double SURE = 0.96;
    private static final double CERTAIN = 0.6;
    private static final double SURELY_FULL = 0.9;
    private static final int LONGEST_BRACKET = 30;
    private static final int LONGEST_LOOSE = 4;
    private static final Set<String> LOCAL = Set.of("local", "media");

    /** Beside titles of these classes any character that is no word of another use is a surname: 段長官. */
    /** Offices that no place has: what stands before them is a name. */
    private static final Set<String> MINISTERS =
            Set.of("head-of-state", "head-of-government", "minister", "vice-minister");

    private static final Set<String> OFFICES = Set.of("spokesperson", "diplomat");

    /** Common nouns may stand before titles of these classes: フォルクローレ歌手. */
    private static final Set<String> LOOSE = Set.of("occupation", "sport", "candidate");

    private final NameWords words;
    private final Honorifics honorifics;
    private final KanjiNames kanji;

    PersonFinder(NameWords words, Honorifics honorifics) {
        this.words = words;
        this.honorifics = honorifics;
        this.kanji = new KanjiNames(words);
    }

    /** How strongly what follows a name marks it as a person's. */
    private enum Mark {
        HONORIFIC("name+honorific"),
        MINISTER("name+title"),
        OFFICE("name+title"),
        TITLE("name+title"),
        LOCAL_TITLE("name+title"),
        LOOSE_TITLE("name+title"),
        WEAK("name+honorific"),
        AFTER("name+government");

        private final String foundBy;

        Mark(String foundBy) {
            this.foundBy = foundBy;
        }
    }

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        int covered = 0;
        for (int i = 1; i < material.length(); i++) {
            if (i < covered) {
                continue;
            }
            Honorifics.Honorific honorific = honorifics.personalAt(material.normalized(), i);
            if (honorific != null) {
                covered = i + honorific.word().length();
                boolean weak = words.is(NameWords.Use.WEAK, honorific.word());
                before(material, settled, i, weak ? Mark.WEAK : Mark.HONORIFIC, out);
            } else if (words.beginningAt(NameWords.Use.AFTER, material.normalized(), i) > 0) {
                before(material, settled, i, Mark.AFTER, out);
            }
        }
        for (Title title : material.titles()) {
            besides(material, settled, title, out);
        }
    }

    private void besides(Material material, Settled settled, Title title, Consumer<Candidate> out) {
        Mark mark = LOCAL.contains(title.titleClass())
                ? Mark.LOCAL_TITLE
                : LOOSE.contains(title.titleClass())
                        ? Mark.LOOSE_TITLE
                        : MINISTERS.contains(title.titleClass())
                                ? Mark.MINISTER
                                : OFFICES.contains(title.titleClass()) ? Mark.OFFICE : Mark.TITLE;
        int begin = beforeAffix(material, TitleBorders.begin(title, settled));
        int bodyBegin = affiliationBegin(material, settled, begin);
        before(material, settled, bodyBegin, mark, out);
        Candidate body = settled.endingAt(begin);
        if (bodyBegin < begin && body.type() == EntityType.LOCATION) {
            before(material, settled, begin, mark, person -> {
                if (body.span().contains(person.span())) {
                    out.accept(person);
                }
            });
        }
        after(material, settled, title, out);
    }

    /** Where a name before the title would end: before 前 or 元 and before the state or body that the title is of. */
    private int affiliationBegin(Material material, Settled settled, int begin) {
        int at = begin;
        for (int i = 0; i < 2; i++) {
            Candidate body = settled.endingAt(at);
            boolean place = body != null && body.type() == EntityType.LOCATION;
            if (body == null || body.type() == EntityType.PERSON || place && (i > 0 || body.score() < CERTAIN)) {
                break;
            }
            at = beforeAffix(material, body.span().begin());
        }
        return at;
    }

    private int beforeAffix(Material material, int end) {
        int at = end - words.endingAt(NameWords.Use.BETWEEN, material.normalized(), end);
        return at < end || !Script.isJoint(material.charAt(end - 1)) ? at : end - 1;
    }

    private void before(Material material, Settled settled, int end, Mark mark, Consumer<Candidate> out) {
        int nameEnd = beforeBracket(material, end);
        char last = material.charAt(nameEnd - 1);
        if (Script.isKatakana(last) || last == '世') {
            Span run = KatakanaNames.endingAt(material, settled, nameEnd);
            if (run != null) {
                katakana(material, settled, run, mark, out);
                return;
            }
        }
        if (Script.isKanji(last) || Script.isHiragana(last)) {
            KanjiNames.Guess guess = kanji.endingAt(material, settled, nameEnd);
            if (mark != Mark.AFTER
                    && mark != Mark.WEAK
                    && (guess == null || !guess.full() || guess.score() < SURELY_FULL)) {
                guess = longer(guess, RoomNames.endingAt(material, settled, nameEnd, mark == Mark.LOOSE_TITLE));
            }
            if (guess == null && mark == Mark.HONORIFIC) {
                guess = loose(material, nameEnd);
            }
            boolean formal = mark == Mark.OFFICE
                    || mark == Mark.MINISTER
                    || words.beginningAt(NameWords.Use.FORMAL, material.normalized(), end) > 0;
            if (formal && (guess == null || guess.score() < Resolver.THRESHOLD)) {
                guess = RoomNames.isSurname(material, settled, nameEnd) ? RoomNames.surnameBefore(nameEnd) : guess;
            }
            if (guess != null && !words.is(NameWords.Use.PRONOUN, material.normalized(guess.span()))) {
                Span span = withKatakana(material, settled, guess.span());
                out.accept(person(span, mark.foundBy, score(material, settled, guess, mark)));
            }
        }
    }

    /** What fills the room before the title, unless a listed or tagged surname fills it already. */
    private static KanjiNames.Guess longer(KanjiNames.Guess guess, KanjiNames.Guess room) {
        return room != null
                        && (guess == null || room.span().length() > guess.span().length())
                ? room
                : guess;
    }

    /** ケンブリッジ飛鳥選手: a word in katakana that the dictionary does not know is the first half of the name. */
    private static Span withKatakana(Material material, Settled settled, Span name) {
        Span run = name.length() > 2 || !Script.isKatakana(material.charAt(name.begin() - 1))
                ? null
                : KatakanaNames.endingAt(material, settled, name.begin());
        boolean word = run != null
                && settled.endingAt(name.begin()) == null
                && material.titleEndingAt(name.begin()) == null
                && !material.isKnownWord(run);
        return word ? run.cover(name) : name;
    }

    private double score(Material material, Settled settled, KanjiNames.Guess guess, Mark mark) {
        if (mark == Mark.HONORIFIC) {
            return guess.score() >= 0.6 ? Math.max(guess.score(), SURE) : guess.score();
        }
        if (mark == Mark.AFTER) {
            return guess.score() >= 0.8 ? guess.score() : 0;
        }
        Candidate rival = settled.endingAt(guess.span().end());
        boolean place = rival != null && rival.span().equals(guess.span()) && rival.type() == EntityType.LOCATION;
        // 羽田農水相: no place has a minister.
        String word = material.normalized(guess.span());
        boolean surname = mark == Mark.MINISTER && words.isSurname(word);
        boolean namesake = place && (surname || words.is(NameWords.Use.NAMESAKE, word));
        return namesake && mark != Mark.LOCAL_TITLE ? SURE : guess.score();
    }

    /** 尹錫悦（ユン・ソクヨル）大統領: the name stands before the bracket. */
    private static int beforeBracket(Material material, int end) {
        if (material.charAt(end - 1) != '）') {
            return end;
        }
        for (int open = end - 1; open > 0 && end - open < LONGEST_BRACKET; open--) {
            if (material.charAt(open) == '（') {
                return open;
            }
        }
        return end;
    }

    private void katakana(Material material, Settled settled, Span run, Mark mark, Consumer<Candidate> out) {
        String name = material.normalized(run);
        int joint = KatakanaNames.lastJoint(name);
        boolean common = words.is(NameWords.Use.KATAKANA, name)
                || words.is(NameWords.Use.KATAKANA, name.substring(joint + 1))
                || words.is(NameWords.Use.KATAKANA, name.substring(0, Math.max(0, KatakanaNames.firstJoint(name))))
                || mark == Mark.LOOSE_TITLE && KatakanaNames.endsInCommonNoun(material, run);
        Candidate rival = settled.endingAt(run.end());
        boolean known = rival != null
                && rival.span().equals(run)
                && rival.type() != EntityType.PERSON
                && rival.source() == Mention.Source.GAZETTEER;
        if (!common && !(known && mark != Mark.HONORIFIC)) {
            out.accept(person(run, mark.foundBy, mark == Mark.HONORIFIC || joint >= 0 ? SURE : 0.9));
        }
    }

    /** A short run of kanji up to the honorific, whatever the dictionary makes of it. */
    private static KanjiNames.Guess loose(Material material, int end) {
        int begin = end;
        while (begin > 0 && end - begin <= LONGEST_LOOSE && Script.isKanji(material.charAt(begin - 1))) {
            begin--;
        }
        int length = end - begin;
        return length >= 2 && length <= LONGEST_LOOSE ? new KanjiNames.Guess(new Span(begin, end), 0.7, true) : null;
    }

    private void after(Material material, Settled settled, Title title, Consumer<Candidate> out) {
        int end = title.span().end();
        char next = material.charAt(end);
        boolean linked = next == 'の' || next == '・' || next == '、' || next == '＝';
        int begin = linked ? end + 1 : end;
        char first = material.charAt(begin);
        if (Script.isKatakana(first) || Script.isCapital(first)) {
            Span run = KatakanaNames.beginningAt(material, begin);
            Span name = run == null ? null : KatakanaNames.withoutBodies(material, run);
            if (name != null
                    && !KatakanaNames.endsInCommonNoun(material, name)
                    && words.beginningAt(NameWords.Use.KATAKANA, material.normalized(), begin) < 3
                    && (KatakanaNames.isJoined(material, name) || name.end() < run.end())) {
                out.accept(person(name, "title+name", next == 'の' ? 0.8 : 0.75));
            }
        } else if (Script.isKanji(first)) {
            KanjiNames.Guess guess = kanji.beginningAt(material, settled, begin);
            boolean surname = linked || material.tokens().is(material.tokens().at(begin), "名詞,固有名詞,人名,姓");
            if (guess != null && guess.full() && guess.score() >= 0.85 && surname) {
                out.accept(person(guess.span(), "title+name", guess.score() - 0.1));
            }
        }
    }

    private static Candidate person(Span span, String foundBy, double score) {
        return new Candidate(span, EntityType.PERSON, "", Mention.Source.PATTERN, foundBy, score);
    }
}
