package io.kaidan.training;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import io.kaidan.document.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the labels of public corpora mean: models/corpus-labels.tsv. Immutable. */
final class LabelMap {
    private final Map<String, EntityType> types;

    private LabelMap(Map<String, EntityType> types) {
        this.types = types;
    }

    static LabelMap read(DataFile file, Problems problems) {
        Map<String, EntityType> types = new HashMap<>();
        for (Tsv.Row row : Tsv.read(file, List.of("label", "type", "corpora"), List.of(), problems)
                .rows()) {
            try {
                types.put(row.get("label"), EntityType.valueOf(row.get("type")));
            } catch (IllegalArgumentException e) {
                problems.add(
                        row.file(),
                        row.line(),
                        "type '" + row.get("type") + "', expected one of " + List.of(EntityType.values()));
            }
        }
        return new LabelMap(types);
    }

    /** The type that a label means, or null when names of that kind are none of ours. */
    EntityType type(String label) {
        return types.get(label);
    }
}
