package io.kaidan.clause;

import io.kaidan.document.Bracket;
import io.kaidan.document.Span;
import java.util.Objects;

/**
 * A bunsetsu: content words with the function words that follow them.
 *
 * @param index position in its passage
 * @param kind what its content is
 * @param span content and function words, without punctuation
 * @param content the content words; of a predicate the stem, with the noun of サ変 or copula
 * @param finite content and auxiliaries, without the particles at the end: …すると has …する
 * @param lemma base form of a verb or adjective; the last noun of a nominal, サ変 or copula chunk; normalized
 * @param lemmaSpan where the lemma stands
 * @param run the content up to the lemma's end, normalized: 可能性 where the lemma is 性
 * @param suffix what follows the lemma in the content, such as 後 of 会談後; normalized, empty for nothing
 * @param marker the case particle, normalized (が を に と で から へ まで より, によると, について …), は or も where
 *     there is no other, empty for none
 * @param topic whether は or も is among the particles
 * @param adnominal whether it modifies a noun by の, との, による …
 * @param comma whether 、 or a break follows
 * @param verbalNoun whether the content ends in a noun that can be a verb (サ変)
 * @param copula whether the predicate is a noun with だ, である
 * @param bracket the quotation bracket that the content ends in, or null
 * @param ending of a predicate, else {@link Ending#BARE}
 */
public record Chunk(
        int index,
        Kind kind,
        Span span,
        Span content,
        Span finite,
        String lemma,
        Span lemmaSpan,
        String run,
        String suffix,
        String marker,
        boolean topic,
        boolean adnominal,
        boolean comma,
        boolean verbalNoun,
        boolean copula,
        Bracket bracket,
        Ending ending) {

    /** What a chunk is made of. */
    public enum Kind {
        NOMINAL,
        PREDICATE,
        /** An adverb, or a word such as この that modifies a noun. */
        MODIFIER,
        /** また, しかし: joins sentences. */
        CONJUNCTION
    }

    public Chunk {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(marker, "marker");
        Objects.requireNonNull(ending, "ending");
    }

    public boolean isPredicate() {
        return kind == Kind.PREDICATE;
    }

    public boolean isNominal() {
        return kind == Kind.NOMINAL;
    }

    public boolean has(String particle) {
        return marker.equals(particle);
    }
}
