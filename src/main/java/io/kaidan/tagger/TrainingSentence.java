package io.kaidan.tagger;

/** A sentence as the trainer sees it: by token, the numbers of its features and its label. */
final class TrainingSentence {
    private final int[][] features;
    private final int[] labels;
    private final float weight;

    /** Takes over the arrays. */
    TrainingSentence(int[][] features, int[] labels, float weight) {
        this.features = features;
        this.labels = labels;
        this.weight = weight;
    }

    int length() {
        return labels.length;
    }

    /** Not to be changed. */
    int[] features(int token) {
        return features[token];
    }

    int label(int token) {
        return labels[token];
    }

    /** How much the sentence counts; 1 is usual. */
    float weight() {
        return weight;
    }
}
