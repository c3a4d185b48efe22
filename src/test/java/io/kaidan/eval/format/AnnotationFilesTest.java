package io.kaidan.eval.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kaidan.data.DataException;
import io.kaidan.eval.annotation.AnnotationSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Formats are told by content, whatever the name of the file. */
class AnnotationFilesTest {
    private static final Map<String, String> FILES = Map.of(
            "GOLD", "{\"id\": \"a\", \"date\": \"\", \"headline\": \"x\", \"body\": \"y\"}",
            "SENTENCES", "{\"id\": \"a\", \"text\": \"x\", \"mentions\": []}\n",
            "COLUMNS", "# id = a\nx\tO\n",
            "CONTRAST", "a\t2024-07-19\t田村首相は林外相と会談した。\tMET\t田村\t林\tASSERTED\n",
            "RELATIONS", "article_id,relation,subject\na,MET,田村\n");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> aFileIsReadWhateverItsName() {
        return FILES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Path file = folder.resolve(entry.getKey() + ".data");
                    Files.writeString(file, "\uFEFF" + entry.getValue());
                    assertEquals(entry.getKey(), FileKind.of(file).name());
                    AnnotationSet set = AnnotationFiles.read(List.of(file));
                    assertEquals(1, set.articles().size() + set.contrasts().size());
                }));
    }

    @Test
    void aFolderThatMixesFormatsIsAMistake() throws IOException {
        Files.writeString(folder.resolve("a.json"), FILES.get("GOLD"));
        Files.writeString(folder.resolve("b.tsv"), FILES.get("CONTRAST"));
        Files.writeString(folder.resolve("c.ann"), "");
        assertEquals(
                folder + ": mixes formats, expected one in a folder: a contrast set (b.tsv), brat's standoff (c.ann),"
                        + " the project's JSON (a.json)",
                mistake());
    }

    @Test
    void theTablesOfARunBesideOtherAnnotationAreAMistake() throws IOException {
        Files.writeString(folder.resolve("relations.csv"), FILES.get("RELATIONS"));
        Files.writeString(folder.resolve("c.ann"), "");
        assertEquals(
                folder + ": mixes formats, expected one in a folder: brat's standoff (c.ann), the tables of a run"
                        + " (relations.csv)",
                mistake());
    }

    @Test
    void textsWithoutAnnotationAndConfigurationAreNoAnnotation() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "田村首相");
        Files.writeString(folder.resolve("a.ann"), "");
        Files.writeString(folder.resolve("b.txt"), "韓国");
        Files.writeString(folder.resolve("annotation.conf"), "[entities]\n");
        assertEquals(1, AnnotationFiles.read(List.of(folder)).articles().size());
    }

    @Test
    void columnsInATextFileAreFoundInAFolder() throws IOException {
        Files.writeString(folder.resolve("a.txt"), FILES.get("COLUMNS"));
        assertEquals(
                "a", AnnotationFiles.read(List.of(folder)).articles().get(0).id());
    }

    @Test
    void whatIsInNoFormatIsAMistake() throws IOException {
        Files.writeString(folder.resolve("a.tsv"), "a\tb\n");
        assertEquals(folder.resolve("a.tsv") + ": is in no format that is known", mistake());
    }

    private String mistake() {
        return assertThrows(DataException.class, () -> AnnotationFiles.read(List.of(folder)))
                .problems()
                .get(0)
                .toString();
    }
}
