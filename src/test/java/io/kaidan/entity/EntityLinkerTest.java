package io.kaidan.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Entities;
import io.kaidan.document.Entity;
import io.kaidan.document.Holding;
import io.kaidan.document.Mention;
import io.kaidan.document.Reference;
import io.kaidan.testing.Cases;
import io.kaidan.testing.Expectation;
import io.kaidan.testing.Linking;
import io.kaidan.testing.MarkedText;
import io.kaidan.testing.StrangeTexts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Cases in src/test/corpus/entity; each file says how they are written. */
class EntityLinkerTest {
    private static final EntityLinker LINKER = Linking.shipped();

    @TestFactory
    Stream<DynamicTest> namesAreLinkedAsInTheCorpus() {
        return Cases.in("entity").stream()
                .map(c -> DynamicTest.dynamicTest(c.file() + ": " + c.name(), () -> check(c)));
    }

    @Test
    void strangeTextsAreReadWithoutComplaint() {
        for (String strange : StrangeTexts.all()) {
            MarkedText marked = MarkedText.of(List.of(strange));
            Entities entities = LINKER.link(marked.text(), marked.mentions(), null);
            assertEquals(
                    marked.mentions().size(),
                    entities.all().stream().mapToInt(e -> e.mentions().size()).sum());
        }
    }

    private static void check(Cases.Case one) {
        Expectation expectation = Expectation.of(one);
        MarkedText marked = MarkedText.of(expectation.given());
        Entities entities = LINKER.link(marked.text(), marked.mentions(), marked.date());
        List<String> names =
                entities.all().stream().map(EntityLinkerTest::entity).toList();
        for (String line : expectation.expected()) {
            if (line.startsWith("ENTITY ")) {
                assertTrue(names.contains(line.substring(7)), () -> line + " is not among " + names);
            } else if (line.startsWith("NOT ")) {
                assertFalse(names.contains(line.substring(4)), () -> line + " is among " + names);
            }
        }
        List<String> links = entities.all().stream().map(EntityLinkerTest::link).toList();
        expectation.expected().stream()
                .filter(line -> line.startsWith("LINK "))
                .forEach(line -> assertTrue(links.contains(line.substring(5)), () -> line + " is not among " + links));
        String file = one.file();
        if (file.startsWith("roles")) {
            assertEquals(expectation.expected(), roles(marked.text(), entities));
        } else if (file.startsWith("references")) {
            assertEquals(expectation.expected(), references(marked.text(), entities));
        }
    }

    private static String entity(Entity entity) {
        return entity.name() + " = " + surfaces(entity);
    }

    private static String link(Entity entity) {
        String id = entity.id().isEmpty() ? "-" : entity.id();
        return surfaces(entity) + " = " + id + (entity.state().isEmpty() ? "" : " " + entity.state());
    }

    private static String surfaces(Entity entity) {
        return entity.mentions().stream().map(Mention::surface).distinct().collect(Collectors.joining(", "));
    }

    private static List<String> roles(AnnotatedText text, Entities entities) {
        return entities.holdings().stream()
                .map(holding -> role(text, holding))
                .distinct()
                .toList();
    }

    private static String role(AnnotatedText text, Holding holding) {
        return "ROLE " + holding.person().name()
                + " | " + text.text().surface(holding.title().span())
                + " | "
                + (holding.affiliation() == null ? "-" : holding.affiliation().name())
                + (holding.title().former() ? " | former" : "");
    }

    private static List<String> references(AnnotatedText text, Entities entities) {
        return entities.references().stream()
                .map(reference -> "REF " + text.text().surface(reference.span()) + " = " + names(reference))
                .toList();
    }

    private static String names(Reference reference) {
        return reference.entities().stream().map(Entity::name).collect(Collectors.joining(" / "));
    }
}
