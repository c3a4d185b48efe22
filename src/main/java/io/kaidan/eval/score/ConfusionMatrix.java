package io.kaidan.eval.score;

import java.util.List;

/**
 * What the system said where the gold says what.
 *
 * @param name such as {@code MET modality}
 * @param labels of rows (gold) and columns (system) alike; the last is {@link #NONE}
 * @param cells how often, by row and column; the last row holds what is wrong, the last column what was missed
 */
public record ConfusionMatrix(String name, List<String> labels, List<List<Integer>> cells) {
    /** Stands for the side that has nothing. */
    public static final String NONE = "none";

    public ConfusionMatrix {
        labels = List.copyOf(labels);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** How often the gold says one thing and the system another. */
    public int cell(String gold, String system) {
        return cells.get(labels.indexOf(gold)).get(labels.indexOf(system));
    }
}
