package io.kaidan.tagger;

/** The weights while they are learnt. Kept as a product with one common factor, so that shrinking all costs nothing. */
final class Gradient {
    private static final int LABELS = Labels.COUNT;
    private static final double SMALLEST_FACTOR = 1e-4;

    private final float[] weights;
    private final float[] transitions = new float[(LABELS + 1) * LABELS];
    private final float[] actualTransitions = new float[transitions.length];
    private final float[] steps = new float[LABELS];
    private final Chain chain = new Chain();
    private double factor = 1;

    Gradient(int features) {
        weights = new float[features * LABELS];
    }

    /** By feature, then by label; final after {@link #finish}. */
    float[] weights() {
        return weights;
    }

    float[] transitions() {
        return transitions;
    }

    void shrink(double by) {
        factor *= by;
        if (factor < SMALLEST_FACTOR) {
            finish();
        }
    }

    /** Multiplies the common factor out. */
    void finish() {
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= (float) factor;
        }
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] *= (float) factor;
        }
        factor = 1;
    }

    /**
     * Goes a step towards the labels of a sentence.
     *
     * @return about the log-likelihood that the labels had before: the sum over tokens
     */
    double follow(TrainingSentence sentence, double rate, double negligible) {
        score(sentence);
        double size = rate * sentence.weight() / factor;
        double likelihood = 0;
        for (int token = 0; token < sentence.length(); token++) {
            boolean worthwhile = false;
            for (int label = 0; label < LABELS; label++) {
                double gap = (label == sentence.label(token) ? 1 : 0) - chain.probability(token, label);
                worthwhile |= Math.abs(gap) > negligible;
                steps[label] = (float) (gap * size);
            }
            likelihood += Math.log(Math.max(1e-12, chain.probability(token, sentence.label(token))));
            if (worthwhile) {
                stepWeights(sentence.features(token));
                stepTransitions(sentence, token, size);
            }
        }
        return likelihood;
    }

    private void score(TrainingSentence sentence) {
        chain.enter(sentence.length());
        float[] scores = chain.scores();
        for (int token = 0; token < sentence.length(); token++) {
            int row = token * LABELS;
            for (int feature : sentence.features(token)) {
                int base = feature * LABELS;
                for (int label = 0; label < LABELS; label++) {
                    scores[row + label] += weights[base + label];
                }
            }
            for (int label = 0; label < LABELS; label++) {
                scores[row + label] *= (float) factor;
            }
        }
        for (int i = 0; i < transitions.length; i++) {
            actualTransitions[i] = (float) (transitions[i] * factor);
        }
        chain.sum(actualTransitions);
    }

    private void stepWeights(int[] features) {
        for (int feature : features) {
            int base = feature * LABELS;
            for (int label = 0; label < LABELS; label++) {
                weights[base + label] += steps[label];
            }
        }
    }

    private void stepTransitions(TrainingSentence sentence, int token, double size) {
        if (token == 0) {
            for (int label = 0; label < LABELS; label++) {
                double expected = chain.probability(0, label);
                transitions[Labels.START * LABELS + label] -= (float) (size * expected);
            }
            transitions[Labels.START * LABELS + sentence.label(0)] += (float) size;
            return;
        }
        for (int label = 0; label < LABELS; label++) {
            for (int before : Labels.predecessors(label)) {
                double expected = chain.pairProbability(token, before, label);
                transitions[before * LABELS + label] -= (float) (size * expected);
            }
        }
        transitions[sentence.label(token - 1) * LABELS + sentence.label(token)] += (float) size;
    }
}
