package io.kaidan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the program says about itself and about wrong arguments. */
class UsageTest {
    @TestFactory
    Stream<DynamicTest> everyHelpHasExamples() {
        return Stream.of(
                        List.of("--help"),
                        List.of("annotate", "--help"),
                        List.of("check-data", "--help"),
                        List.of("diff", "--help"),
                        List.of("sample", "--help"),
                        List.of("convert", "--help"),
                        List.of("agreement", "--help"))
                .map(arguments -> DynamicTest.dynamicTest(String.join(" ", arguments), () -> {
                    Terminal terminal = Terminal.run(arguments.toArray(String[]::new));
                    assertEquals(ExitCode.OK, terminal.exitCode());
                    assertTrue(terminal.out().contains("Examples:\n  kaidan "), terminal.out());
                }));
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        Terminal terminal = Terminal.run("--version");
        assertEquals(ExitCode.OK, terminal.exitCode());
        assertTrue(terminal.out().matches("(?s)kaidan \\d+\\.\\d+\\.\\d+.*\nJava .*"), terminal.out());
    }

    @TestFactory
    Stream<DynamicTest> wrongArgumentsAreTwoAndAreNamed() {
        return Stream.of(
                        List.of("Missing command: say what to do, such as 'annotate'."),
                        List.of("Unmatched argument at index 0: 'anotate'", "anotate"),
                        List.of("Missing required option: '--out=FOLDER'", "annotate", "a.txt"),
                        List.of("Missing required parameter: 'INPUT'", "annotate", "--out", "o"),
                        List.of("Unknown option: '--overwrit'", "annotate", "a", "--out", "o", "--overwrit"),
                        List.of(
                                "Invalid value for option '--date': '2024-02-30' is not a date of the calendar; expected"
                                        + " one like 2024-07-19",
                                "annotate",
                                "a",
                                "--out",
                                "o",
                                "--date",
                                "2024-02-30"),
                        List.of(
                                "Invalid value for option '--format'",
                                "annotate",
                                "a",
                                "--out",
                                "o",
                                "--format",
                                "parquet"),
                        List.of("Give --out FOLDER, or --folds N", "train", "--data", "ner.jsonl"),
                        List.of("Give --out FOLDER, or --folds N", "train", "--data", "n", "--folds", "2", "-o", "o"),
                        List.of("--threads must be at least 1", "annotate", "a", "--out", "o", "--threads", "0"))
                .map(one -> DynamicTest.dynamicTest(one.get(0), () -> {
                    Terminal terminal = Terminal.run(one.subList(1, one.size()).toArray(String[]::new));
                    assertEquals(ExitCode.NOTHING_DONE, terminal.exitCode());
                    assertTrue(terminal.err().startsWith(one.get(0)), terminal.err());
                    assertTrue(terminal.err().contains("--help' tells what there is."), terminal.err());
                }));
    }

    @Test
    void aMistypedOptionIsCorrected() {
        Terminal terminal = Terminal.run("annotate", "a", "--out", "o", "--overwrit");
        assertTrue(terminal.err().contains("--overwrite"), terminal.err());
    }

    @Test
    void theShippedDataHasNoMistakes() {
        assertEquals(new Terminal(ExitCode.OK, "No mistakes found.\n", ""), Terminal.run("check-data"));
    }
}
