package io.kaidan.pipeline;

import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.mention.NameTagger;
import io.kaidan.tagger.CrfTagger;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The statistical recogniser of names that a pipeline hears beside its rules.
 *
 * @param files the user's files that it was read from; empty for what ships
 * @param tagger makes the recogniser, given the names that the pipeline knows
 */
public record NameModel(List<Path> files, Function<Gazetteer, NameTagger> tagger) {
    public NameModel {
        files = List.copyOf(files);
        Objects.requireNonNull(tagger, "tagger");
    }

    /** The model that ships with the toolkit, read when a pipeline is made. */
    public static NameModel shipped() {
        return new NameModel(List.of(), CrfTagger::shipped);
    }
}
