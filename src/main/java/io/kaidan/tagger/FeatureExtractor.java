package io.kaidan.tagger;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.Gazetteer;
import java.util.List;

/**
 * The templates: what a token is described by. Their order and number belong to the model format, since a feature's key
 * depends on them: whoever changes them raises {@link CrfModel#VERSION}.
 *
 * <p>Corpora differ in what they take for a name. Some templates are repeated together with the corpus, so that a model
 * trained on several learns what they have in common apart from where they differ; a tagger then follows one of them.
 */
final class FeatureExtractor {
    /** Stands for no corpus in particular. */
    static final String NO_CORPUS = "";

    private static final long BEFORE_SENTENCE = Hashing.of("<before>");
    private static final long AFTER_SENTENCE = Hashing.of("<after>");

    private final WordColumns columns;
    private final NameEvidence evidence;
    private final long[] signatures;
    private final long corpus;
    private int begin;
    private int end;

    FeatureExtractor(AnnotatedText text, List<Title> titles, Gazetteer gazetteer, NameLists lists, String corpus) {
        this.columns = new WordColumns(text.tokens(), text.text().normalized());
        this.evidence = NameEvidence.of(text, titles, gazetteer, lists);
        this.corpus = corpus.equals(NO_CORPUS) ? 0 : Hashing.of(corpus);
        this.signatures = new long[columns.size];
        for (int token = 0; token < signatures.length; token++) {
            signatures[token] = evidence.signature(token);
        }
    }

    /** Sets the tokens beyond which nothing is looked at. */
    void enterSentence(int firstToken, int endToken) {
        begin = firstToken;
        end = endToken;
    }

    /** The features of a token of the sentence. */
    void extract(int token, FeatureBuffer out) {
        out.clear();
        addWindow(token, out);
        addPairs(token, out);
        addAffixes(token, out);
        addRun(token, out);
        addEvidence(token, out);
        addCorpus(token, out);
    }

    private void addWindow(int i, FeatureBuffer out) {
        for (int distance = -2; distance <= 2; distance++) {
            out.add(at(columns.words, i + distance));
            out.add(at(columns.parts, i + distance));
            out.add(at(columns.shapes, i + distance));
        }
        out.add(columns.bases[i]);
        out.addUnlessZero(columns.gaps[i]);
        out.addUnlessZero(i + 1 < end ? columns.gaps[i + 1] : 0);
    }

    private void addPairs(int i, FeatureBuffer out) {
        long word = columns.words[i];
        long part = columns.parts[i];
        long shape = columns.shapes[i];
        long wordBefore = at(columns.words, i - 1);
        long wordAfter = at(columns.words, i + 1);
        long partBefore = at(columns.parts, i - 1);
        long partAfter = at(columns.parts, i + 1);
        out.add(Hashing.mix(wordBefore, word));
        out.add(Hashing.mix(word, wordAfter));
        out.add(Hashing.mix(partBefore, part));
        out.add(Hashing.mix(part, partAfter));
        out.add(Hashing.mix(Hashing.mix(partBefore, part), partAfter));
        out.add(Hashing.mix(Hashing.mix(part, partAfter), at(columns.parts, i + 2)));
        out.add(Hashing.mix(Hashing.mix(at(columns.parts, i - 2), partBefore), part));
        out.add(Hashing.mix(wordBefore, part));
        out.add(Hashing.mix(part, wordAfter));
        out.add(Hashing.mix(Hashing.mix(shape, part), wordAfter));
        out.add(Hashing.mix(wordAfter, at(columns.words, i + 2)));
        out.add(Hashing.mix(at(columns.words, i - 2), wordBefore));
        out.add(Hashing.mix(wordBefore, wordAfter));
        out.add(Hashing.mix(shape, Hashing.mix(at(columns.shapes, i - 1), at(columns.shapes, i + 1))));
        out.add(Hashing.mix(shape, columns.lengths[i]));
        out.add(columns.lengths[i]);
    }

    private void addAffixes(int i, FeatureBuffer out) {
        for (int length = 0; length < WordColumns.AFFIXES; length++) {
            out.add(columns.prefixes[length][i]);
            out.add(columns.suffixes[length][i]);
        }
        for (int length = 0; length < 2; length++) {
            out.add(at(columns.suffixes[length], i - 1));
            out.add(at(columns.suffixes[length], i + 1));
            out.add(at(columns.prefixes[length], i + 1));
        }
    }

    private void addRun(int i, FeatureBuffer out) {
        long head = columns.runHeads[i];
        long ending = columns.runHeadEndings[i];
        long after = columns.afterRuns[i];
        long part = columns.parts[i];
        int left = columns.toRunEnd[i];
        out.add(head);
        out.add(after);
        out.add(ending);
        out.add(columns.runFirsts[i]);
        out.add(Hashing.mix(head, left));
        out.add(Hashing.mix(ending, left));
        out.add(Hashing.mix(left, columns.fromRunBegin[i]));
        out.add(Hashing.mix(head, part));
        out.add(Hashing.mix(ending, part));
        out.add(Hashing.mix(after, part));
    }

    private void addEvidence(int i, FeatureBuffer out) {
        long part = columns.parts[i];
        for (int kind = 0; kind < NameEvidence.KINDS; kind++) {
            int code = evidence.code(kind, i);
            out.addUnlessZero(i > begin ? evidence.code(kind, i - 1) : 0);
            out.addUnlessZero(i + 1 < end ? evidence.code(kind, i + 1) : 0);
            if (code == 0) {
                out.skip(3);
            } else {
                out.add(code);
                out.add(Hashing.mix(code, part));
                out.add(Hashing.mix(code >> 2, at(columns.words, i + 1)));
            }
        }
        long signature = signatures[i];
        long before = i > begin ? signatures[i - 1] : -1;
        long after = i + 1 < end ? signatures[i + 1] : -1;
        out.add(signature);
        out.add(Hashing.mix(signature, part));
        out.add(Hashing.mix(signature, after));
        out.add(Hashing.mix(signature, before));
        out.add(Hashing.mix(Hashing.mix(signature, after), before));
        out.add(Hashing.mix(signature, columns.shapes[i]));
    }

    private void addCorpus(int i, FeatureBuffer out) {
        if (corpus == 0) {
            return;
        }
        long part = columns.parts[i];
        out.add(corpus);
        out.add(Hashing.mix(corpus, part));
        out.add(Hashing.mix(corpus, columns.words[i]));
        out.add(Hashing.mix(corpus, columns.runHeads[i]));
        out.add(Hashing.mix(corpus, columns.runHeadEndings[i]));
        out.add(Hashing.mix(corpus, columns.afterRuns[i]));
        out.add(Hashing.mix(corpus, columns.suffixes[0][i]));
        out.add(Hashing.mix(corpus, at(columns.words, i - 1)));
        out.add(Hashing.mix(corpus, at(columns.words, i + 1)));
        out.add(Hashing.mix(corpus, Hashing.mix(part, at(columns.parts, i + 1))));
        out.add(Hashing.mix(corpus, Hashing.mix(columns.shapes[i], columns.toRunEnd[i])));
        out.add(Hashing.mix(corpus, signatures[i]));
    }

    private long at(long[] column, int i) {
        return i < begin ? BEFORE_SENTENCE + begin - i : i >= end ? AFTER_SENTENCE + i - end : column[i];
    }
}
