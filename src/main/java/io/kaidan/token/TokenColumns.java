package io.kaidan.token;

import io.kaidan.document.NormalizedText;
import io.kaidan.document.Tokens;
import io.kaidan.text.Unfilled;
import java.util.Arrays;

/** Collects tokens in columns. Offsets are those of the text without fillers until the end. Not thread-safe. */
final class TokenColumns {
    /** How kuromoji writes that a word has no such form. */
    static final String NONE = "*";

    private int size;
    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private String[] partsOfSpeech = new String[256];
    private String[] baseForms = new String[256];
    private String[] conjugationForms = new String[256];
    private boolean[] known = new boolean[256];

    /** Adds a word of the dictionary search; none for white space, several for a run of signs. */
    void addWord(String text, int begin, int end, WordFeatures features, boolean isKnown) {
        if (isBlank(text, begin, end)) {
            return;
        }
        if (!isKnown) {
            String surface = text.substring(begin, end);
            if (SignRun.is(surface)) {
                SignRun.add(surface, begin, features.partOfSpeech(), this);
                return;
            }
        }
        add(begin, end, features.partOfSpeech(), features.baseForm(), features.conjugationForm(), isKnown);
    }

    private static boolean isBlank(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** @param conjugationForm empty if there is none */
    void add(int begin, int end, String partOfSpeech, String baseForm, String conjugationForm, boolean isKnown) {
        if (size == begins.length) {
            grow();
        }
        begins[size] = begin;
        ends[size] = end;
        partsOfSpeech[size] = partOfSpeech;
        baseForms[size] = baseForm;
        conjugationForms[size] = conjugationForm;
        known[size] = isKnown;
        size++;
    }

    private void grow() {
        int length = 2 * begins.length;
        begins = Arrays.copyOf(begins, length);
        ends = Arrays.copyOf(ends, length);
        partsOfSpeech = Arrays.copyOf(partsOfSpeech, length);
        baseForms = Arrays.copyOf(baseForms, length);
        conjugationForms = Arrays.copyOf(conjugationForms, length);
        known = Arrays.copyOf(known, length);
    }

    /** The tokens with offsets of the filled text; halves of a surrogate pair become one token. */
    Tokens toTokens(NormalizedText text, Unfilled unfilled) {
        mergeSplitPairs(unfilled.text());
        for (int i = 0; i < size; i++) {
            if (baseForms[i].equals(NONE)) {
                baseForms[i] = unfilled.text().substring(begins[i], ends[i]);
            }
            ends[i] = unfilled.end(ends[i]);
            begins[i] = unfilled.begin(begins[i]);
        }
        return new Tokens(
                text,
                Arrays.copyOf(begins, size),
                Arrays.copyOf(ends, size),
                Arrays.copyOf(partsOfSpeech, size),
                Arrays.copyOf(baseForms, size),
                Arrays.copyOf(conjugationForms, size),
                Arrays.copyOf(known, size));
    }

    private void mergeSplitPairs(String text) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            boolean splits = kept > 0
                    && ends[kept - 1] == begins[i]
                    && Character.isSurrogatePair(text.charAt(begins[i] - 1), text.charAt(begins[i]));
            if (splits) {
                ends[kept - 1] = ends[i];
                baseForms[kept - 1] = NONE;
            } else {
                move(i, kept++);
            }
        }
        size = kept;
    }

    private void move(int from, int to) {
        begins[to] = begins[from];
        ends[to] = ends[from];
        partsOfSpeech[to] = partsOfSpeech[from];
        baseForms[to] = baseForms[from];
        conjugationForms[to] = conjugationForms[from];
        known[to] = known[from];
    }
}
