package io.kaidan.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WeightTableTest {
    private static final NameLists LISTS = new NameListBuilder().build();

    @Test
    void everyKeyKeepsItsWeightsAndUnneededOnesGo() {
        int[] keys = {-1, 1, 77, Integer.MIN_VALUE, Integer.MAX_VALUE, 300};
        float[] weights = new float[keys.length * Labels.COUNT];
        boolean[] kept = {true, true, true, true, true, false};
        for (int feature = 0; feature < keys.length; feature++) {
            weights[feature * Labels.COUNT + feature] = 0.5f + feature;
            weights[feature * Labels.COUNT + 12] = -0.25f;
        }
        byte[] file = ModelWriter.write("own", LISTS.checksum(), new float[14 * 13], keys, weights, kept);
        CrfModel model = CrfModel.read("test", file, LISTS);
        assertEquals("own", model.corpus());
        assertEquals(5, model.weights().size());
        for (int feature = 0; feature < keys.length; feature++) {
            float[] scores = new float[Labels.COUNT];
            model.weights().addTo(scores, 0, keys[feature]);
            assertEquals(kept[feature] ? 0.5 + feature : 0, scores[feature], 0.04, "feature " + feature);
            assertEquals(kept[feature] ? -0.25 : 0, scores[12], 0.01, "feature " + feature);
        }
    }

    @Test
    void storedWeightsAreCloseToTheLearntOnes() {
        for (float weight = -4.9f; weight < 4.9f; weight += 0.01f) {
            float[] scores = new float[Labels.COUNT];
            float[] weights = new float[Labels.COUNT];
            weights[3] = weight;
            byte[] file = ModelWriter.write(
                    "", LISTS.checksum(), new float[14 * 13], new int[] {5}, weights, new boolean[] {true});
            CrfModel.read("test", file, LISTS).weights().addTo(scores, 0, 5);
            assertTrue(Math.abs(scores[3] - weight) <= 0.03 + Math.abs(weight) / 50, weight + " became " + scores[3]);
        }
    }
}
