package io.kaidan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The direction of imports: what ARCHITECTURE.md draws. */
class PackageOrderTest {
    private static final String ROOT = "io.kaidan.";

    /** A package may import those to its left; a package that is not in the list is a mistake. */
    private static final List<String> ORDER = List.of(
            "document",
            "data",
            "text",
            "token",
            "sentence",
            "gazetteer",
            "mention",
            "tagger",
            "entity",
            "time",
            "clause",
            "rule",
            "relation",
            "table",
            "pipeline",
            "batch",
            "eval",
            "training",
            "opennlp",
            "cli");

    /** Libraries, and the only packages that may use each. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "com.atilika..", List.of("token"),
            "com.fasterxml..", List.of("batch", "training", "eval"),
            "org.apache.commons..", List.of("batch", "eval"),
            "opennlp..", List.of("opennlp"),
            "picocli..", List.of("cli"));

    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.kaidan");
    }

    @TestFactory
    Stream<DynamicTest> importsGoLeftOnly() {
        return ORDER.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String[] right = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
                            .map(PackageOrderTest::within)
                            .toArray(String[]::new);
                    check(noClasses()
                            .that()
                            .resideInAPackage(within(name))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(right));
                }));
    }

    @Test
    void mentionAndTimeAreNeighbours() {
        check(noClasses()
                .that()
                .resideInAPackage(within("time"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(within("mention")));
    }

    /** Within evaluation: nouns, then files and scores, which do not know each other, then what is told to people. */
    @Test
    void evaluationHasAnOrderOfItsOwn() {
        Map<String, String[]> mayNotKnow = Map.of(
                "eval.annotation", new String[] {"eval.format", "eval.score", "eval.report", "eval.review"},
                "eval.format", new String[] {"eval.score", "eval.report", "eval.review"},
                "eval.score", new String[] {"eval.format", "eval.report", "eval.review"},
                "eval.report", new String[] {"eval.review"});
        mayNotKnow.forEach((name, others) -> check(noClasses()
                .that()
                .resideInAPackage(within(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Arrays.stream(others).map(PackageOrderTest::within).toArray(String[]::new))));
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        TreeSet<String> unplaced = new TreeSet<>();
        for (JavaClass type : classes) {
            unplaced.add(type.getPackageName().substring(ROOT.length()).replaceFirst("\\..*", ""));
        }
        unplaced.removeAll(ORDER);
        assertTrue(unplaced.isEmpty(), "packages without a place in the order: " + unplaced);
    }

    @Test
    void everyPackageSaysWhatItDoes() {
        TreeSet<String> mute = new TreeSet<>();
        for (JavaClass type : classes) {
            Path folder = Path.of("src/main/java", type.getPackageName().split("\\."));
            if (!Files.exists(folder.resolve("package-info.java"))) {
                mute.add(type.getPackageName());
            }
        }
        assertTrue(mute.isEmpty(), "packages without package-info.java: " + mute);
    }

    @TestFactory
    Stream<DynamicTest> librariesStayInTheirPackage() {
        return new TreeMap<>(LIBRARIES)
                .entrySet().stream()
                        .map(entry -> DynamicTest.dynamicTest(
                                entry.getKey(),
                                () -> check(noClasses()
                                        .that()
                                        .resideOutsideOfPackages(entry.getValue().stream()
                                                .map(PackageOrderTest::within)
                                                .toArray(String[]::new))
                                        .should()
                                        .dependOnClassesThat()
                                        .resideInAPackage(entry.getKey()))));
    }

    @TestFactory
    Stream<DynamicTest> onlyTheCommandLinePrintsOrEndsTheProgram() {
        List<ArchRule> rules = new ArrayList<>();
        for (String stream : List.of("out", "err", "in")) {
            rules.add(noClasses()
                    .that()
                    .resideOutsideOfPackage(within("cli"))
                    .should()
                    .accessField(System.class, stream));
        }
        rules.add(noClasses()
                .that()
                .resideOutsideOfPackage(within("cli"))
                .should()
                .callMethod(System.class, "exit", int.class));
        rules.add(noClasses().should().callMethod(Throwable.class, "printStackTrace"));
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> check(rule)));
    }

    private static void check(ArchRule rule) {
        // A package that has no class yet breaks no rule.
        rule.allowEmptyShould(true).check(classes);
    }

    private static String within(String name) {
        return ROOT + name + "..";
    }
}
