package io.kaidan.tagger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Writes what {@link CrfModel} reads. */
final class ModelWriter {
    /** Smaller weights are left out. */
    private static final float NEGLIGIBLE = 0.02f;

    private ModelWriter() {}

    /**
     * @param keys the key of each feature
     * @param weights by feature, then by label
     * @param kept whether a feature is needed at all
     */
    static byte[] write(
            String corpus, int listsChecksum, float[] transitions, int[] keys, float[] weights, boolean[] kept) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(listsChecksum);
            byte[] name = corpus.getBytes(StandardCharsets.UTF_8);
            out.writeShort(name.length);
            out.write(name);
            for (float transition : transitions) {
                out.writeFloat(transition);
            }
            writeWeights(keys, weights, kept, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ModelFile.write(CrfModel.KIND, CrfModel.VERSION, bytes.toByteArray());
    }

    private static void writeWeights(int[] keys, float[] weights, boolean[] kept, DataOutputStream out)
            throws IOException {
        List<Integer> features = IntStream.range(0, keys.length)
                .filter(feature -> kept[feature] && labels(weights, feature) != 0)
                .boxed()
                .sorted(Comparator.comparingLong(feature -> Integer.toUnsignedLong(keys[feature])))
                .toList();
        out.writeInt(features.size());
        int before = 0;
        for (int feature : features) {
            writeDistance(keys[feature] - before, out);
            before = keys[feature];
            int labels = labels(weights, feature);
            out.writeShort(labels);
            for (int rest = labels; rest != 0; rest &= rest - 1) {
                out.writeByte(rounded(weights, feature, Integer.numberOfTrailingZeros(rest)));
            }
        }
    }

    /** The set of labels with a weight worth keeping. */
    private static int labels(float[] weights, int feature) {
        int labels = 0;
        for (int label = 0; label < Labels.COUNT; label++) {
            labels |= rounded(weights, feature, label) == 0 ? 0 : 1 << label;
        }
        return labels;
    }

    private static int rounded(float[] weights, int feature, int label) {
        float weight = weights[feature * Labels.COUNT + label];
        return Math.abs(weight) < NEGLIGIBLE ? 0 : WeightTable.nearest(weight);
    }

    private static void writeDistance(int distance, DataOutputStream out) throws IOException {
        int rest = distance;
        while (rest >>> 7 != 0) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
