package io.kaidan.opennlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.testing.StrangeTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderEvaluator;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

/** The sentences of src/test/corpus/opennlp/names.txt are in OpenNLP's own format. */
class CrfNameFinderTest {
    private static final CrfNameFinder FINDER = CrfNameFinder.shipped();

    @Test
    void openNlpsEvaluatorScoresTheTagger() throws IOException {
        TokenNameFinderEvaluator evaluator = new TokenNameFinderEvaluator(FINDER);
        evaluator.evaluate(ObjectStreamUtils.createObjectStream(samples()));
        assertTrue(
                evaluator.getFMeasure().getFMeasure() > 0.9,
                evaluator.getFMeasure().toString());
    }

    @Test
    void namesComeWithTypeAndProbability() {
        Span[] found = find("俳優 の ミランダ ・ ケルソン は 横浜 に 着い た 。");
        assertArrayEquals(new Span[] {new Span(2, 5, "person"), new Span(6, 7, "location")}, found);
        assertTrue(found[0].getProb() > 0.5 && found[0].getProb() <= 1, found[0].toString());
    }

    @Test
    void aTokenThatANameCutsGoesWithItIfMostOfItIsTheNames() {
        assertArrayEquals(new Span[] {new Span(0, 1, "location")}, find("横浜市に 着いた 。"));
        assertArrayEquals(new Span[0], find("横浜市に着いた 。"));
    }

    @Test
    void tokensInLatinLettersDoNotRunTogether() {
        assertEquals(
                "Ito Denki社は10日",
                JoinedTokens.of("Ito Denki 社 は 10 日".split(" ")).text());
    }

    @Test
    void noTokensAndEmptyOnesHaveNoNames() {
        assertEquals(0, FINDER.find(new String[0]).length);
        assertEquals(0, FINDER.find(new String[] {"", "", " "}).length);
    }

    @Test
    void strangeTokensGiveSpansInOrderWithinTheSentence() {
        for (long seed = 0; seed < 100; seed++) {
            String[] tokens = StrangeTexts.random(seed).split("(?<=[はがのを])", -1);
            int end = 0;
            for (Span name : FINDER.find(tokens)) {
                assertTrue(name.getStart() >= end && name.getEnd() <= tokens.length, "seed " + seed + ": " + name);
                end = name.getEnd();
            }
        }
    }

    private static Span[] find(String tokens) {
        return FINDER.find(tokens.split(" "));
    }

    private static List<NameSample> samples() throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/corpus/opennlp/names.txt"))) {
            samples.add(NameSample.parse(line, true));
        }
        return samples;
    }
}
