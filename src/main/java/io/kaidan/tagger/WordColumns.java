package io.kaidan.tagger;

import io.kaidan.document.Tokens;

/**
 * What the templates combine, as hashes, one column for each property of a word. Computed once for a text. The run of a
 * word is the stretch of nouns, prefixes and ・ that holds it: 国防次官 in ロシア国防次官は.
 */
final class WordColumns {
    /** Stands for the run of a word that is in none. */
    private static final long NO_RUN = 99;

    /** How long the longest prefix and suffix are. */
    static final int AFFIXES = 5;

    private static final int LONGEST_WORD = 6;
    private static final int LONGEST_RUN = 4;
    private static final int LAST_PLACE_IN_RUN = 3;
    private static final long UNKNOWN = 0x1E3779B9L;

    final int size;
    final long[] words;
    final long[] bases;
    final long[] parts;
    final long[] shapes;
    final long[][] prefixes = new long[AFFIXES][];
    final long[][] suffixes = new long[AFFIXES][];
    final long[] runHeads;
    final long[] runHeadEndings;
    final long[] runFirsts;
    final long[] afterRuns;
    final int[] toRunEnd;
    final int[] fromRunBegin;
    final int[] lengths;

    /** 1 where white space stands before the word, else 0. */
    final int[] gaps;

    /** @param text the normalized text of the tokens */
    WordColumns(Tokens tokens, String text) {
        size = tokens.size();
        words = new long[size];
        bases = new long[size];
        parts = new long[size];
        shapes = new long[size];
        runHeads = new long[size];
        runHeadEndings = new long[size];
        runFirsts = new long[size];
        afterRuns = new long[size];
        toRunEnd = new int[size];
        fromRunBegin = new int[size];
        lengths = new int[size];
        gaps = new int[size];
        for (int i = 0; i < AFFIXES; i++) {
            prefixes[i] = new long[size];
            suffixes[i] = new long[size];
        }
        for (int token = 0; token < size; token++) {
            describe(token, tokens, text);
        }
        for (int token = 0; token < size; ) {
            token = isInRun(token, tokens) ? describeRun(token, tokens) : describeLone(token);
        }
    }

    private void describe(int token, Tokens tokens, String text) {
        int begin = tokens.begin(token);
        int end = tokens.end(token);
        words[token] = Hashing.of(text, begin, end);
        bases[token] = tokens.baseForm(token).hashCode() * 31L;
        parts[token] = tokens.partOfSpeech(token).hashCode() * 37L + (tokens.isKnown(token) ? 0 : UNKNOWN);
        shapes[token] = CharacterClass.shape(text, begin, end);
        lengths[token] = Math.min(LONGEST_WORD, end - begin);
        gaps[token] = token > 0 && tokens.end(token - 1) < begin ? 1 : 0;
        for (int i = 0; i < AFFIXES; i++) {
            prefixes[i][token] = Hashing.of(text, begin, Math.min(end, begin + i + 1)) + i;
            suffixes[i][token] = Hashing.of(text, Math.max(begin, end - i - 1), end) + i;
        }
    }

    private int describeRun(int begin, Tokens tokens) {
        int end = begin + 1;
        while (end < size && isInRun(end, tokens) && tokens.begin(end) == tokens.end(end - 1)) {
            end++;
        }
        for (int token = begin; token < end; token++) {
            runHeads[token] = words[end - 1];
            runHeadEndings[token] = suffixes[0][end - 1];
            runFirsts[token] = words[begin];
            afterRuns[token] = end < size ? words[end] : 0;
            toRunEnd[token] = Math.min(LONGEST_RUN, end - token);
            fromRunBegin[token] = Math.min(LAST_PLACE_IN_RUN, token - begin);
        }
        return end;
    }

    private int describeLone(int token) {
        runHeads[token] = NO_RUN;
        runHeadEndings[token] = NO_RUN;
        runFirsts[token] = NO_RUN;
        afterRuns[token] = NO_RUN;
        return token + 1;
    }

    private static boolean isInRun(int token, Tokens tokens) {
        return tokens.is(token, "名詞") || tokens.is(token, "接頭詞") || tokens.has(token, "・");
    }
}
