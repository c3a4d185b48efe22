package io.kaidan.tagger;

/** A sentence with the numbers of its features and its labels, by token. The arrays belong to the trainer. */
@SuppressWarnings("ArrayRecordComponent")
record TrainingSentence(int[][] features, int[] labels, float weight) {
    int length() {
        return labels.length;
    }
}
