package io.kaidan.cli;

import io.kaidan.data.DataException;
import io.kaidan.data.DataProblem;
import io.kaidan.opennlp.OpenNlpNames;
import io.kaidan.pipeline.NameModel;
import io.kaidan.tagger.CrfTagger;
import io.kaidan.tagger.NameLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A model of the statistical name tagger from a file of the user: one of ours, or one of OpenNLP's. */
final class NameModelFile {
    private static final byte[] OURS = "kaidan ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = "PK".getBytes(StandardCharsets.US_ASCII);
    private static final String LISTS = "name-lists.bin";

    private NameModelFile() {}

    /** @throws DataException if it is neither */
    static NameModel read(Path file) {
        byte[] bytes = bytes(file);
        if (startsWith(bytes, OURS)) {
            return ours(file, bytes);
        }
        if (startsWith(bytes, ZIP)) {
            return OpenNlpNames.read(file);
        }
        throw failure(file, "is neither a model that 'kaidan train' wrote nor one of OpenNLP's name finder");
    }

    /** The name lists that the model was trained with stand beside it, or are those that ship. */
    private static NameModel ours(Path file, byte[] bytes) {
        Path beside = file.resolveSibling(LISTS);
        boolean own = Files.exists(beside);
        NameLists lists = own ? NameLists.read(beside.toString(), bytes(beside)) : NameLists.shipped();
        return new NameModel(
                own ? List.of(file, beside) : List.of(file),
                gazetteer -> CrfTagger.read(file.toString(), bytes, lists, gazetteer));
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw failure(file, "cannot be read: there is no such file");
        } catch (IOException e) {
            throw failure(file, "cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static DataException failure(Path file, String message) {
        return new DataException(List.of(new DataProblem(file.toString(), 0, message)));
    }
}
