package io.kaidan.document;

import java.util.Arrays;
import java.util.Objects;

/**
 * The words of a text, in columns. Tokens are in order, do not overlap, are never empty and never split a surrogate
 * pair; white space between them belongs to none. Fillers within a word or after it belong to it.
 *
 * <p>The tag set is IPADIC's. A part of speech is its levels joined by commas without trailing stars, such as
 * {@code 名詞,固有名詞,人名,姓}, so that {@link #is} with a prefix tests any level.
 */
public final class Tokens {
    private final NormalizedText text;
    private final int[] begins;
    private final int[] ends;
    private final String[] partsOfSpeech;
    private final String[] baseForms;
    private final String[] conjugationForms;
    private final boolean[] known;
    private final boolean filled;

    /**
     * Takes over the arrays, which the caller must not change afterwards.
     *
     * @param baseForms dictionary forms (原形); the normalized surface where the dictionary has none
     * @param conjugationForms IPADIC's 活用形 (連用形, 未然形 …), empty for words that do not conjugate
     * @param known whether the dictionary lists the word
     */
    public Tokens(
            NormalizedText text,
            int[] begins,
            int[] ends,
            String[] partsOfSpeech,
            String[] baseForms,
            String[] conjugationForms,
            boolean[] known) {
        this.text = Objects.requireNonNull(text, "text");
        this.begins = begins;
        this.ends = ends;
        this.partsOfSpeech = partsOfSpeech;
        this.baseForms = baseForms;
        this.conjugationForms = conjugationForms;
        this.known = known;
        filled = text.normalized().indexOf(NormalizedText.FILLER) >= 0;
    }

    public int size() {
        return begins.length;
    }

    public int begin(int token) {
        return begins[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public Span span(int token) {
        return new Span(begins[token], ends[token]);
    }

    /** The word as the article has it. */
    public String surface(int token) {
        return text.original().substring(begins[token], ends[token]);
    }

    /** The word as the dictionary has it: full-width, without fillers. */
    public String normalized(int token) {
        return text.normalized(span(token));
    }

    public String partOfSpeech(int token) {
        return partsOfSpeech[token];
    }

    public String baseForm(int token) {
        return baseForms[token];
    }

    public String conjugationForm(int token) {
        return conjugationForms[token];
    }

    public boolean isKnown(int token) {
        return known[token];
    }

    /** Whether the part of speech is the given one or a kind of it. */
    public boolean is(int token, String partOfSpeech) {
        String actual = partsOfSpeech[token];
        return actual.startsWith(partOfSpeech)
                && (actual.length() == partOfSpeech.length() || actual.charAt(partOfSpeech.length()) == ',');
    }

    /** Whether the normalized word is exactly {@code word}. */
    public boolean has(int token, String word) {
        if (filled) {
            return normalized(token).equals(word);
        }
        return ends[token] - begins[token] == word.length() && text.normalized().startsWith(word, begins[token]);
    }

    /** The first token that ends after the offset; {@link #size()} if there is none. */
    public int at(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
