package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import java.util.function.Consumer;

/** Proposes persons that stand in one list with a person: ライス、ゲーツ両長官, 岸田・尹会談, 王楚欽・孫穎莎組. */
final class CoordinationFinder implements Finder {
    private static final double CERTAIN = 0.6;
    private static final String LINKS = "、・と－＝";

    private final NameWords words;
    private final KanjiNames kanji;

    CoordinationFinder(NameWords words) {
        this.words = words;
        this.kanji = new KanjiNames(words);
    }

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        for (Candidate name : settled.names()) {
            int link = name.span().begin() - 1;
            if (name.type() == EntityType.PERSON
                    && LINKS.indexOf(material.charAt(link)) >= 0
                    && isUndecided(settled.endingAt(link))
                    && isForSeveral(material, name.span().end())) {
                before(material, settled, link, out);
            }
        }
    }

    /** Nothing, or a place on the word of the dictionary alone. */
    private static boolean isUndecided(Candidate name) {
        return name == null || name.score() < CERTAIN;
    }

    /** Whether what follows the last name of the list is said of several: 両氏, 両外相, 会談, 3氏. */
    private boolean isForSeveral(Material material, int end) {
        return words.beginningAt(NameWords.Use.SEVERAL, material.normalized(), end) > 0
                || Script.isDigit(material.charAt(end));
    }

    private void before(Material material, Settled settled, int end, Consumer<Candidate> out) {
        char last = material.charAt(end - 1);
        if (Script.isKatakana(last)) {
            Span run = KatakanaNames.endingAt(material, settled, end);
            if (run != null && !isCommon(material, run)) {
                out.accept(person(run, 0.8));
            }
        } else if (Script.isKanji(last)) {
            KanjiNames.Guess guess = kanji.endingAt(material, settled, end);
            if (guess != null && guess.score() >= 0.8) {
                out.accept(person(guess.span(), guess.score() - 0.05));
            }
        }
    }

    private boolean isCommon(Material material, Span run) {
        return words.is(NameWords.Use.KATAKANA, material.normalized(run)) || material.isKnownWord(run);
    }

    private static Candidate person(Span span, double score) {
        return new Candidate(span, EntityType.PERSON, "", Mention.Source.PATTERN, "coordinated", score);
    }
}
