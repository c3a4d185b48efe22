package io.kaidan.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How articles are annotated.
 *
 * @param gazetteers the user's own names, files in the format of gazetteers/README.md; they win over all others
 * @param rules rule files of the user, added to the shipped ones
 * @param types relation types to extract; empty for all
 * @param headlineOnly whether to read headlines only
 * @param without what not to go by when looking for names
 * @param nameModel the model of the statistical tagger
 */
public record Settings(
        List<Path> gazetteers,
        List<Path> rules,
        Set<String> types,
        boolean headlineOnly,
        Set<Evidence> without,
        NameModel nameModel) {

    public Settings {
        gazetteers = List.copyOf(gazetteers);
        rules = List.copyOf(rules);
        types = Set.copyOf(types);
        without = Set.copyOf(without);
        Objects.requireNonNull(nameModel, "nameModel");
    }

    /** Everything on, no files of the user. */
    public static Settings defaults() {
        return new Settings(List.of(), List.of(), Set.of(), false, Set.of(), NameModel.shipped());
    }

    /** Whether names are looked for by evidence of the kind. */
    public boolean uses(Evidence evidence) {
        return !without.contains(evidence);
    }
}
