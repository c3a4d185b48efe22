package io.kaidan.eval.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.eval.annotation.AnnotatedArticle;
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

/** The shipped gold in another format and back. */
class RoundTripTest {
    private static final Path GOLD = Path.of("eval/gold");

    @TempDir
    private Path folder;

    @Test
    void goldThatWentThroughBratIsTheSameToTheByte() throws IOException {
        Path brat = written(TargetFormat.brat(), List.of(GOLD), "brat", Map.of());
        Path json = written(TargetFormat.json(), List.of(brat), "json", Map.of());
        for (Path file : files(GOLD)) {
            String name = file.getFileName().toString();
            assertEquals(Files.readString(file).stripTrailing(), Files.readString(json.resolve(name)), name);
        }
        assertEquals(files(GOLD).size(), files(json).size());
    }

    @TestFactory
    Stream<DynamicTest> namesAndTextsGoThroughColumnsOfCharacters() {
        return Stream.of(TagScheme.values())
                .map(scheme -> DynamicTest.dynamicTest(scheme.name(), () -> {
                    Path columns = folder.resolve(scheme.name());
                    new Conversion(TargetFormat.columns(scheme, TokenKind.CHARACTERS), columns).write(gold());
                    List<AnnotatedArticle> read =
                            AnnotationFiles.read(List.of(columns)).articles();
                    assertEquals(
                            gold().stream().map(RoundTripTest::names).toList(),
                            read.stream().map(RoundTripTest::names).toList());
                }));
    }

    @Test
    void columnsTellThatTheyHaveNeitherRelationsNorNamesOfEntities() throws IOException {
        Conversion conversion =
                new Conversion(TargetFormat.columns(TagScheme.IOB2, TokenKind.CHARACTERS), folder.resolve("columns"));
        List<AnnotatedArticle> articles =
                AnnotationFiles.read(List.of(GOLD.resolve("dev-a-01.json"))).articles();
        conversion.write(articles);
        assertEquals(
                Map.of("MET", 6, "SAID", 6, "REPORTED", 1, "VISITED", 4, "ROLE", 8, "name of an entity", 15),
                conversion.losses().get("dev-a-01"));
    }

    @Test
    void onlyBordersWithinWordsAreLostInColumnsOfWords() throws IOException {
        Conversion conversion =
                new Conversion(TargetFormat.columns(TagScheme.IOB2, TokenKind.WORDS), folder.resolve("words"));
        conversion.write(gold());
        long moved = conversion.losses().values().stream()
                .mapToInt(loss -> loss.getOrDefault("border of a mention", 0))
                .sum();
        long mentions =
                gold().stream().mapToLong(article -> article.mentions().size()).sum();
        assertTrue(moved > 0 && moved < mentions / 20, moved + " of " + mentions);
        assertTrue(conversion.losses().values().stream().noneMatch(loss -> loss.containsKey("text")));
    }

    private Path written(TargetFormat format, List<Path> from, String name, Map<String, Object> loss)
            throws IOException {
        Path to = folder.resolve(name);
        Conversion conversion = new Conversion(format, to);
        conversion.write(AnnotationFiles.read(from).articles());
        assertEquals(loss, conversion.losses());
        assertEquals(Map.of(), conversion.refused());
        return to;
    }

    private static List<AnnotatedArticle> gold() {
        return AnnotationFiles.read(List.of(GOLD)).articles();
    }

    private static List<Object> names(AnnotatedArticle article) {
        List<Object> names = article.mentions().stream()
                .<Object>map(mention -> List.of(mention.span(), mention.type(), mention.surface()))
                .toList();
        return List.of(article.id(), article.date(), article.outlet(), article.text(), article.headlineEnd(), names);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
