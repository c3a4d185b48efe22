package io.kaidan.opennlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.data.DataException;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.mention.Candidate;
import io.kaidan.testing.Annotated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenNlpNamesTest {
    @TempDir
    private Path folder;

    @Test
    void aTrainedModelProposesNames() throws IOException {
        AnnotatedText text = Annotated.text("", "作曲家のロマリスは本を書いた。");
        List<Candidate> found = tag(TrainedNames.write(folder.resolve("names.bin"), "Person"), text);
        assertEquals(1, found.size(), found.toString());
        Candidate name = found.get(0);
        assertEquals(new Span(5, 9), name.span());
        assertEquals(EntityType.PERSON, name.type());
        assertEquals(Mention.Source.MODEL, name.source());
        assertTrue(name.score() >= 0.6 && name.score() <= 0.9, name.toString());
    }

    @Test
    void whatTheGazetteerCallsAStateIsNotProposedAsAPlace() throws IOException {
        AnnotatedText text = Annotated.text("", "作曲家のトルコは本を書いた。");
        assertEquals(List.of(), tag(TrainedNames.write(folder.resolve("names.bin"), "LOCATION"), text));
    }

    @Test
    void aModelWithoutAnyOfOurTypesIsRefused() throws IOException {
        Path file = TrainedNames.write(folder.resolve("names.bin"), "animal");
        assertEquals(
                file + ": finds names of type animal, expected some of person, organization, location", failure(file));
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("names.bin"), "PK, but no archive");
        assertTrue(failure(file).startsWith(file + ": is no model of OpenNLP's name finder ("), failure(file));
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = folder.resolve("names.bin");
        assertEquals(file + ": cannot be read: there is no such file", failure(file));
    }

    private static List<Candidate> tag(Path model, AnnotatedText text) {
        return OpenNlpNames.read(model).tagger().apply(Gazetteer.shipped()).tag(text, List.of());
    }

    private static String failure(Path file) {
        return assertThrows(DataException.class, () -> OpenNlpNames.read(file)).getMessage();
    }
}
