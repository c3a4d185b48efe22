package io.kaidan.opennlp;

import io.kaidan.data.DataException;
import io.kaidan.data.DataProblem;
import io.kaidan.document.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;

/** A model file of OpenNLP's name finder, with what its types mean. Immutable. */
final class OpenNlpModel {
    private static final Set<EntityType> TYPES =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

    private final TokenNameFinderModel model;

    private OpenNlpModel(TokenNameFinderModel model) {
        this.model = model;
    }

    static OpenNlpModel read(Path file) {
        OpenNlpModel model = new OpenNlpModel(load(file));
        Set<String> types = model.types();
        if (types.stream().noneMatch(type -> model.type(type) != null)) {
            throw failure(file, "finds names of type " + String.join(", ", types) + ", expected some of " + expected());
        }
        return model;
    }

    private static TokenNameFinderModel load(Path file) {
        try {
            return new TokenNameFinderModel(file);
        } catch (NoSuchFileException e) {
            throw failure(file, "cannot be read: there is no such file");
        } catch (IOException | RuntimeException e) {
            String what = Files.isReadable(file) ? "is no model of OpenNLP's name finder" : "cannot be read";
            throw failure(file, what + " (" + e.getMessage() + ")");
        }
    }

    /** A finder that has adapted to nothing yet, for one thread. */
    NameFinderME finder() {
        return new NameFinderME(model);
    }

    /** What a type of the model means, or null when it is none of ours. */
    EntityType type(String name) {
        return TYPES.stream()
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /** The types of all outcomes: person of person-start. */
    private Set<String> types() {
        return Arrays.stream(model.getNameFinderSequenceModel().getOutcomes())
                .filter(outcome -> outcome.indexOf('-') > 0)
                .map(outcome -> outcome.substring(0, outcome.lastIndexOf('-')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String expected() {
        return TYPES.stream().map(type -> type.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    private static DataException failure(Path file, String message) {
        return new DataException(List.of(new DataProblem(file.toString(), 0, message)));
    }
}
