package io.kaidan.eval.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Names in tags, well-formed and not. */
class TagReaderTest {
    /**
     * Tags; the names (tokens from, to, type) that conlleval finds in them; the tokens whose tags do not fit. The tags after
     * a stroke are another sentence, from which the scheme can be told.
     */
    private static final List<String[]> CASES = List.of(
            new String[] {"B-P I-P O B-S", "0-2 P, 3-4 S", ""},
            new String[] {"O O", "", ""},
            new String[] {"B-P B-P I-P", "0-1 P, 1-3 P", ""},
            new String[] {"B-P I-S", "0-1 P, 1-2 S", "1"},
            new String[] {"O I-P I-P | B-P", "1-3 P", "1"},
            new String[] {"I-P | B-P", "0-1 P", "0"},
            new String[] {"O I-P I-P O I-S B-S I-S", "1-3 P, 4-5 S, 5-7 S", ""},
            new String[] {"I-P I-S", "0-1 P, 1-2 S", ""},
            new String[] {"B-P I-P L-P U-S", "0-3 P, 3-4 S", ""},
            new String[] {"B-P E-P S-S S-S", "0-2 P, 2-3 S, 3-4 S", ""},
            new String[] {"B-P I-P O U-S", "0-2 P, 3-4 S", "1"},
            new String[] {"U-P L-P", "0-1 P, 1-2 P", "1"},
            new String[] {"L-P I-P L-P", "0-1 P, 1-3 P", "0 1"},
            new String[] {"B-P M-P E-P", "0-3 P", ""},
            new String[] {"B-P U-P", "0-1 P, 1-2 P", "0"});

    @TestFactory
    Stream<DynamicTest> namesAreFoundAsConllevalDoes() {
        return CASES.stream()
                .map(one -> DynamicTest.dynamicTest(one[0], () -> {
                    List<List<String>> sentences = Arrays.stream(one[0].split(" \\| "))
                            .map(tags -> List.of(tags.split(" ")))
                            .toList();
                    TagReader.Result result = TagReader.of(sentences).read(sentences.get(0));
                    String found = String.join(
                            ", ",
                            result.chunks().stream()
                                    .map(chunk -> chunk.begin() + "-" + chunk.end() + " " + chunk.type())
                                    .toList());
                    String malformed = String.join(
                            " ",
                            result.malformed().stream().map(String::valueOf).toList());
                    assertEquals(one[1] + " ! " + one[2], found + " ! " + malformed);
                }));
    }
}
