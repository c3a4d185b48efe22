package io.kaidan.opennlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class JapaneseStagesTest {
    @Test
    void wordsStandAsInTheText() {
        assertArrayEquals(
                new String[] {"首相", "は", "4", "日", "、", "NATO", "を", "訪れ", "た", "。"},
                new JapaneseTokenizer().tokenize("首相は4日、 NATOを訪れた。"));
    }

    @Test
    void spansOfWordsCountFromTheBeginningOfTheText() {
        assertArrayEquals(new Span[] {new Span(0, 2), new Span(3, 5)}, new JapaneseTokenizer().tokenizePos("首相 会見"));
    }

    @Test
    void aSentenceDoesNotEndInAQuotation() {
        assertArrayEquals(
                new String[] {"首相は「行く。必ずだ」と述べた。", "外相は行かない。"},
                new JapaneseSentenceDetector().sentDetect("首相は「行く。必ずだ」と述べた。 外相は行かない。"));
    }

    @Test
    void spansOfSentencesCountFromTheBeginningOfTheText() {
        assertArrayEquals(
                new Span[] {new Span(0, 3), new Span(4, 7)}, new JapaneseSentenceDetector().sentPosDetect("雨だ。 雪だ。"));
    }

    @Test
    void anEmptyTextHasNeitherWordsNorSentences() {
        assertArrayEquals(new Span[0], new JapaneseTokenizer().tokenizePos(""));
        assertArrayEquals(new Span[0], new JapaneseSentenceDetector().sentPosDetect(""));
    }
}
