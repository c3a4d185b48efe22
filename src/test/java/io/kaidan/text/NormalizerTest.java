package io.kaidan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.testing.Cases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NormalizerTest {
    private static final Normalizer NORMALIZER = new Normalizer();

    @TestFactory
    Stream<DynamicTest> charactersAreMappedAsInTheCorpus() {
        return Cases.in("text").stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.file() + ": " + c.name(), () -> c.lines().forEach(NormalizerTest::check)));
    }

    private static String copy(String original) {
        return NORMALIZER.normalize(original).normalized();
    }

    private static void check(String line) {
        String[] sides = line.split(" → ");
        assertEquals(sides[1], copy(sides[0]).replace(Normalizer.FILLER, '_'), line);
    }

    @Test
    void everyUnitIsMappedToOneUnitThatIsMappedToItself() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String copy = copy(String.valueOf((char) c));
            assertEquals(1, copy.length());
            assertEquals(copy, copy(copy), () -> "not stable: " + copy);
        }
    }

    @Test
    void unpairedSurrogatesStay() {
        String text = "a\uD83Db\uDE00c\uD83D";
        assertEquals("ａ\uD83Dｂ\uDE00ｃ\uD83D", copy(text));
    }

    @Test
    void lineEndsBecomeLineFeedsWithoutChangingTheLength() {
        assertEquals("あ　\nい\nう\nえ", copy("あ\r\nい\rう\u2028え"));
    }
}
