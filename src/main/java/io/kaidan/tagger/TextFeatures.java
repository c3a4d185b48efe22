package io.kaidan.tagger;

import io.kaidan.document.Sentence;
import io.kaidan.gazetteer.Gazetteer;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/** The features of labelled texts, given what is known of names. */
final class TextFeatures {
    private final Gazetteer gazetteer;
    private final NameLists lists;

    TextFeatures(Gazetteer gazetteer, NameLists lists) {
        this.gazetteer = gazetteer;
        this.lists = lists;
    }

    NameLists lists() {
        return lists;
    }

    /**
     * Extracts the features of all tokens, as if the text belonged to the corpus.
     *
     * @param out takes the features of a token, which it may not keep, and its number
     */
    void forEachToken(LabelledText text, String corpus, ObjIntConsumer<FeatureBuffer> out) {
        FeatureExtractor extractor = new FeatureExtractor(text.text(), text.titles(), gazetteer, lists, corpus);
        FeatureBuffer features = new FeatureBuffer();
        for (Sentence sentence : text.text().sentences()) {
            extractor.enterSentence(sentence.firstToken(), sentence.endToken());
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                extractor.extract(token, features);
                out.accept(features, token);
            }
        }
    }

    /** The numbers of those features that have one. */
    static int[] numbers(FeatureBuffer features, FeatureIndex index) {
        int[] numbers = new int[features.size()];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            int number = index.numberOf(features.key(i));
            if (number >= 0) {
                numbers[count++] = number;
            }
        }
        return Arrays.copyOf(numbers, count);
    }
}
