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
 * @param statistical whether to use a statistical tagger
 * @param nameModel the model of that tagger
 */
public record Settings(
        List<Path> gazetteers,
        List<Path> rules,
        Set<String> types,
        boolean headlineOnly,
        boolean statistical,
        NameModel nameModel) {

    public Settings {
        gazetteers = List.copyOf(gazetteers);
        rules = List.copyOf(rules);
        types = Set.copyOf(types);
        Objects.requireNonNull(nameModel, "nameModel");
    }

    /** Everything on, no files of the user. */
    public static Settings defaults() {
        return new Settings(List.of(), List.of(), Set.of(), false, true, NameModel.shipped());
    }
}
