package io.kaidan.tagger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A trained model: the weights of features and of label transitions, and the corpus whose guidelines it follows.
 * Immutable.
 */
final class CrfModel {
    /** Of the file and of everything that features depend on. */
    static final int VERSION = 1;

    static final String KIND = "name-tagger";

    private final String corpus;
    private final float[] transitions;
    private final WeightTable weights;

    private CrfModel(String corpus, float[] transitions, WeightTable weights) {
        this.corpus = corpus;
        this.transitions = transitions;
        this.weights = weights;
    }

    /**
     * Reads a model file.
     *
     * @param name how messages call the file
     * @param lists the name lists that the model must have been trained with
     * @throws io.kaidan.data.DataException if the bytes are no model, damaged, or made with other name lists
     */
    static CrfModel read(String name, byte[] bytes, NameLists lists) {
        ByteBuffer in = ModelFile.read(name, bytes, KIND, VERSION).payload();
        if (in.getInt() != lists.checksum()) {
            throw ModelFile.failure(name, "was trained with other name lists; rebuild both with 'kaidan train'");
        }
        byte[] corpus = new byte[in.getShort()];
        in.get(corpus);
        float[] transitions = new float[(Labels.COUNT + 1) * Labels.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.getFloat();
        }
        return new CrfModel(new String(corpus, StandardCharsets.UTF_8), transitions, WeightTable.read(in));
    }

    /** Name of the corpus, empty for none in particular. */
    String corpus() {
        return corpus;
    }

    /** The weight of each label after each label and after {@link Labels#START}, by row. Not to be changed. */
    float[] transitions() {
        return transitions;
    }

    WeightTable weights() {
        return weights;
    }

    /** Adds up the scores of all labels of a token. */
    void score(FeatureBuffer features, float[] scores, int offset) {
        for (int i = 0; i < features.size(); i++) {
            weights.addTo(scores, offset, features.key(i));
        }
    }
}
