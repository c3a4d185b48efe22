package io.kaidan.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.format.AnnotationFiles;
import io.kaidan.eval.format.Links;
import io.kaidan.gazetteer.Gazetteer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The gold for linking speaks of entries that there are, so that a changed identifier is changed there too. */
class LinkingGoldTest {

    @TestFactory
    Stream<DynamicTest> identifiersAreThoseOfTheGazetteers() {
        AnnotationSet articles = AnnotationFiles.read(List.of(Path.of("eval/gold")));
        return Stream.of(
                dynamicTest(
                        "gold.tsv",
                        () -> check(Links.read(Path.of("eval/linking/gold.tsv")).applyTo(articles))),
                dynamicTest("texts.tsv", () -> check(texts("texts.tsv"))),
                dynamicTest("unseen.tsv", () -> check(texts("unseen.tsv"))));
    }

    private static AnnotationSet texts(String file) {
        return AnnotationFiles.read(List.of(Path.of("eval/linking", file)));
    }

    private static void check(AnnotationSet set) {
        List<String> unknown = set.articles().stream()
                .flatMap(article -> article.mentions().stream()
                        .filter(mention -> !mention.id().isEmpty()
                                && !mention.isNowhere()
                                && Gazetteer.shipped().entry(mention.id()) == null)
                        .map(mention -> article.id() + ": " + mention.surface() + ' ' + mention.id()))
                .distinct()
                .toList();
        assertEquals(List.of(), unknown);
    }
}
