package io.kaidan.clause;

import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;

/** Finds by which word of the lexicon a predicate or an event noun goes. */
final class FrameWords {
    private final NormalizedText text;
    private final Passage passage;
    private final Lexicon lexicon;

    FrameWords(NormalizedText text, Passage passage, Lexicon lexicon) {
        this.text = text;
        this.passage = passage;
        this.lexicon = lexicon;
    }

    /** The lemma, normalized, and where it stands. */
    record Word(String lemma, Span trigger) {}

    /** The predicate as the lexicon knows it: 言葉を交わす before 交わす, 電話会談 before 会談. */
    Word word(Chunk chunk) {
        Word phrase = phrase(chunk);
        if (phrase != null) {
            return phrase;
        }
        return chunk.verbalNoun() ? nounWord(chunk) : new Word(chunk.lemma(), chunk.lemmaSpan());
    }

    /** A noun, its particle and the verb, perhaps with an adverb between them: 夕食を共にする. Null when none is known. */
    private Word phrase(Chunk chunk) {
        for (Chunk dependent : passage.dependents(chunk)) {
            if (!dependent.isNominal()) {
                continue;
            }
            // 夕食も取った, 食事は共にしなかった
            String particle = dependent.has("も") || dependent.has("は") ? "を" : dependent.marker();
            boolean whole =
                    !lexicon.classes(dependent.run() + particle + chunk.lemma()).isEmpty();
            String noun = (whole ? dependent.run() : dependent.lemma()) + particle;
            int begin =
                    whole ? dependent.content().begin() : dependent.lemmaSpan().begin();
            Span span = new Span(begin, chunk.content().end());
            if (!lexicon.classes(noun + chunk.lemma()).isEmpty()) {
                return new Word(noun + chunk.lemma(), span);
            }
            String manner = noun + manner(dependent, chunk) + chunk.lemma();
            if (!lexicon.classes(manner).isEmpty()) {
                return new Word(manner, span);
            }
        }
        return null;
    }

    private String manner(Chunk from, Chunk to) {
        return from.index() + 2 == to.index()
                ? text.normalized(passage.chunk(from.index() + 1).span())
                : "";
    }

    Word nounWord(Chunk chunk) {
        String run = text.normalized(
                new Span(chunk.content().begin(), chunk.lemmaSpan().end()));
        String known = lexicon.longestKnownSuffix(run);
        boolean part = known != null && known.length() == 1 && chunk.lemma().length() > 1;
        if (known == null || part) {
            // 返事 is no 事
            return new Word(chunk.lemma(), chunk.lemmaSpan());
        }
        int end = chunk.lemmaSpan().end();
        return new Word(known, new Span(end - known.length(), end));
    }

    /** The event noun of a run, also before a noun that says what becomes of it: 会談 of 会談見送り. */
    Word eventWord(Chunk chunk) {
        Word phrase = chunk.verbalNoun() ? phrase(chunk) : null;
        if (phrase != null) {
            return phrase;
        }
        int end = chunk.lemmaSpan().begin();
        if (chunk.run().length() > chunk.lemma().length() && !isEvent(chunk.lemma()) && !isEvent(chunk.run())) {
            String before = lexicon.longestKnownSuffix(chunk.run()
                    .substring(0, chunk.run().length() - chunk.lemma().length()));
            if (before != null
                    && isEvent(before)
                    && end - before.length() >= chunk.content().begin()) {
                return new Word(before, new Span(end - before.length(), end));
            }
        }
        return nounWord(chunk);
    }

    private boolean isEvent(String run) {
        String known = lexicon.longestKnownSuffix(run);
        return known != null && lexicon.is(known, "event");
    }
}
