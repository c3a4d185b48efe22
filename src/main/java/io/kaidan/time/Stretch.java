package io.kaidan.time;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Bracket;
import io.kaidan.document.Layout;
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

    /** In UTF-16 units: what stands farther from an event does not date it, however long the sentence. */
    private static final int FARTHEST = 1000;

    /** The stretch around some words; a whole quotation belongs to the stretch around it. Null outside all sentences. */
    static Stretch around(AnnotatedText text, Span words) {
        Sentence sentence = text.sentenceAt(words.begin());
        if (sentence == null) {
            return null;
        }
        Bracket quotation = quotation(text, words);
        return quotation == null
                ? new Stretch(text, near(sentence.span(), words), null)
                : new Stretch(text, sentenceIn(text, quotation, words), quotation);
    }

    /** The part of a sentence that is near enough to some words; all of it but for giants. */
    private static Span near(Span sentence, Span words) {
        int begin = Math.min(sentence.end(), Math.max(sentence.begin(), words.begin() - FARTHEST));
        return new Span(begin, Math.max(begin, Math.min(sentence.end(), words.end() + FARTHEST)));
    }

    private static Bracket quotation(AnnotatedText text, Span words) {
        Layout layout = text.layout();
        Bracket quotation = layout.quotationAt(words.begin());
        while (quotation != null && !(quotation.inner().contains(words) && isSpeech(text, quotation))) {
            quotation = layout.around(quotation);
        }
        return quotation;
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
        int begin = words.begin();
        int first = Math.max(quotation.inner().begin(), begin - FARTHEST);
        while (begin > first && normalized.charAt(begin - 1) != '。') {
            begin--;
        }
        int end = words.end();
        int last = Math.min(quotation.inner().end(), end + FARTHEST);
        while (end < last && normalized.charAt(end) != '。') {
            end++;
        }
        return new Span(begin, end);
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
