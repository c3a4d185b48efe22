package io.kaidan.time;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Bracket;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;

/**
 * A sentence of the article, or of a quotation, without the quotations inside it: as far as a date can reach.
 *
 * @param span from its first to its last character
 * @param quotation the quotation that it stands in, or null
 */
record Stretch(AnnotatedText text, Span span, Bracket quotation) {
    private static final int LONGEST_TERM = 12;

    /** The stretch around some words; a whole quotation belongs to the stretch around it. Null outside all sentences. */
    static Stretch around(AnnotatedText text, Span words) {
        Sentence sentence = text.sentenceAt(words.begin());
        if (sentence == null) {
            return null;
        }
        Bracket quotation = quotation(text, words);
        return quotation == null
                ? new Stretch(text, sentence.span(), null)
                : new Stretch(text, sentenceIn(text, quotation, words), quotation);
    }

    private static Bracket quotation(AnnotatedText text, Span words) {
        Bracket innermost = null;
        for (Bracket bracket : text.layout().brackets()) {
            if (bracket.inner().contains(words) && isSpeech(text, bracket)) {
                innermost = bracket;
            }
        }
        return innermost;
    }

    /** Whether brackets hold speech; a few words without a predicate (「戦略対話」) are part of the sentence. */
    private static boolean isSpeech(AnnotatedText text, Bracket bracket) {
        if (bracket.inner().length() > LONGEST_TERM) {
            return true;
        }
        Joints joints = new Joints(text.tokens());
        for (int i = text.tokens().at(bracket.inner().begin());
                i < text.tokens().at(bracket.inner().end());
                i++) {
            if (joints.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private static Span sentenceIn(AnnotatedText text, Bracket quotation, Span words) {
        String normalized = text.text().normalized();
        int begin = Math.max(quotation.inner().begin(), normalized.lastIndexOf('。', words.begin() - 1) + 1);
        int stop = normalized.indexOf('。', words.end());
        int end = stop < 0
                ? quotation.inner().end()
                : Math.min(stop, quotation.inner().end());
        return new Span(Math.min(begin, words.begin()), Math.max(end, words.end()));
    }

    /** Whether words lie in the stretch and in no quotation inside it. */
    boolean holds(Span words) {
        if (!span.contains(words)) {
            return false;
        }
        Bracket of = quotation(text, words);
        return of == null ? quotation == null : of.equals(quotation);
    }
}
