package io.kaidan.tagger;

import java.util.Arrays;

/**
 * The lattice of all labellings of one sentence: its best path, and the probabilities of labels, of pairs and of whole
 * names. Filled, asked and filled again; not thread-safe.
 */
final class Chain {
    private static final int LABELS = Labels.COUNT;

    private int length;
    private float[] scores = new float[64 * LABELS];
    private double[] factors = new double[64 * LABELS];
    private double[] forward = new double[64 * LABELS];
    private double[] backward = new double[64 * LABELS];
    private double[] sums = new double[64];
    private final double[] passes = new double[(LABELS + 1) * LABELS];

    /** Makes room for a sentence and sets all scores to zero. */
    void enter(int tokens) {
        length = tokens;
        int cells = tokens * LABELS;
        if (scores.length < cells) {
            scores = new float[2 * cells];
            factors = new double[2 * cells];
            forward = new double[2 * cells];
            backward = new double[2 * cells];
            sums = new double[2 * tokens];
        }
        Arrays.fill(scores, 0, cells, 0);
    }

    /** The scores of the labels of all tokens, {@link Labels#COUNT} for each, to be filled by the caller. */
    float[] scores() {
        return scores;
    }

    /** The labels of the best path. */
    int[] best(float[] transitions) {
        float[] best = new float[length * LABELS];
        byte[] from = new byte[length * LABELS];
        for (int token = 0; token < length; token++) {
            for (int label = 0; label < LABELS; label++) {
                step(token, label, transitions, best, from);
            }
        }
        int[] path = new int[length];
        int last = Labels.OUTSIDE;
        for (int label = 0; label < LABELS; label++) {
            if (Labels.mayEnd(label) && best[(length - 1) * LABELS + label] > best[(length - 1) * LABELS + last]) {
                last = label;
            }
        }
        for (int token = length - 1; token >= 0; token--) {
            path[token] = last;
            last = from[token * LABELS + last];
        }
        return path;
    }

    private void step(int token, int label, float[] transitions, float[] best, byte[] from) {
        float top = Float.NEGATIVE_INFINITY;
        if (token == 0) {
            top = Labels.mayBegin(label) ? transitions[Labels.START * LABELS + label] : top;
        } else {
            for (int before : Labels.predecessors(label)) {
                float sum = best[(token - 1) * LABELS + before] + transitions[before * LABELS + label];
                if (sum > top) {
                    top = sum;
                    from[token * LABELS + label] = (byte) before;
                }
            }
        }
        best[token * LABELS + label] = top + scores[token * LABELS + label];
    }

    /** Sums over all paths; the probabilities below are known afterwards. */
    void sum(float[] transitions) {
        for (int label = 0; label < LABELS; label++) {
            passes[Labels.START * LABELS + label] =
                    Labels.mayBegin(label) ? Math.exp(transitions[Labels.START * LABELS + label]) : 0;
            for (int before : Labels.predecessors(label)) {
                passes[before * LABELS + label] = Math.exp(transitions[before * LABELS + label]);
            }
        }
        for (int token = 0; token < length; token++) {
            exponentiate(token);
            sumForward(token);
        }
        for (int token = length - 1; token >= 0; token--) {
            sumBackward(token);
        }
    }

    private void exponentiate(int token) {
        int row = token * LABELS;
        float top = scores[row];
        for (int label = 1; label < LABELS; label++) {
            top = Math.max(top, scores[row + label]);
        }
        for (int label = 0; label < LABELS; label++) {
            factors[row + label] = Math.exp(scores[row + label] - top);
        }
    }

    private void sumForward(int token) {
        int row = token * LABELS;
        double total = 0;
        for (int label = 0; label < LABELS; label++) {
            double sum = 0;
            if (token == 0) {
                sum = passes[Labels.START * LABELS + label];
            } else {
                for (int before : Labels.predecessors(label)) {
                    sum += forward[row - LABELS + before] * passes[before * LABELS + label];
                }
            }
            sum = token == length - 1 && !Labels.mayEnd(label) ? 0 : sum * factors[row + label];
            forward[row + label] = sum;
            total += sum;
        }
        sums[token] = total;
        for (int label = 0; label < LABELS; label++) {
            forward[row + label] /= total;
        }
    }

    private void sumBackward(int token) {
        int row = token * LABELS;
        for (int label = 0; label < LABELS; label++) {
            backward[row + label] = token == length - 1 && Labels.mayEnd(label) ? 1 : 0;
        }
        if (token == length - 1) {
            return;
        }
        int next = row + LABELS;
        for (int label = 0; label < LABELS; label++) {
            double weight = factors[next + label] * backward[next + label] / sums[token + 1];
            for (int before : Labels.predecessors(label)) {
                backward[row + before] += passes[before * LABELS + label] * weight;
            }
        }
    }

    /** The probability that the token has the label. */
    double probability(int token, int label) {
        return forward[token * LABELS + label] * backward[token * LABELS + label];
    }

    /** The probability that the token has the label and the token before it has the other. */
    double pairProbability(int token, int before, int label) {
        int row = token * LABELS;
        return forward[row - LABELS + before] * pass(token, before, label) * backward[row + label];
    }

    /** The probability that exactly the tokens from {@code begin} to before {@code end} are a name of the type. */
    double nameProbability(int begin, int end, int type) {
        if (end - begin == 1) {
            return probability(begin, Labels.of(type, Labels.SINGLE));
        }
        int label = Labels.of(type, Labels.BEGIN);
        double sum = forward[begin * LABELS + label];
        for (int token = begin + 1; token < end; token++) {
            int next = Labels.of(type, token == end - 1 ? Labels.END : Labels.INSIDE);
            sum *= pass(token, label, next);
            label = next;
        }
        return sum * backward[(end - 1) * LABELS + label];
    }

    private double pass(int token, int before, int label) {
        return passes[before * LABELS + label] * factors[token * LABELS + label] / sums[token];
    }
}
