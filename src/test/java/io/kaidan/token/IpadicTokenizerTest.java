package io.kaidan.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Tokens;
import io.kaidan.testing.Annotated;
import io.kaidan.testing.Cases;
import io.kaidan.testing.Expectation;
import io.kaidan.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class IpadicTokenizerTest {
    private static final int TIMES = 2000;

    @TestFactory
    Stream<DynamicTest> tokensAreThoseOfTheCorpus() {
        return Cases.in("token").stream()
                .map(c -> DynamicTest.dynamicTest(c.file() + ": " + c.name(), () -> check(Expectation.of(c))));
    }

    private static void check(Expectation expectation) {
        AnnotatedText text = Annotated.text(expectation.given());
        Tokens tokens = text.tokens();
        assertEquals(String.join("\n", expectation.expected()), write(tokens));
        Tokens peer = new KuromojiTokenizer().tokenize(text.text());
        assertEquals(write(peer), write(tokens), "kuromoji itself says otherwise");
    }

    private static String write(Tokens tokens) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String line = tokens.surface(i).replace('\n', '⏎') + " " + tokens.partOfSpeech(i) + " " + tokens.baseForm(i)
                    + " " + tokens.conjugationForm(i);
            found.add(line.strip() + (tokens.isKnown(i) ? "" : " UNKNOWN"));
        }
        return String.join("\n", found);
    }

    @Test
    void aLongRunWithoutStopsIsCutWhereTheWordsEnd() {
        String sentence = "首相は官邸で記者団に合意を歓迎すると語った　";
        Tokens whole = tokens(sentence);
        Tokens many = tokens(sentence.repeat(TIMES));
        assertEquals(whole.size() * TIMES, many.size());
        for (int i = 0; i < many.size(); i++) {
            assertEquals(whole.surface(i % whole.size()), many.surface(i));
        }
    }

    @Test
    void partsOfSpeechAreShared() {
        Tokens one = tokens("首相");
        Tokens other = tokens("記者");
        assertSame(one.partOfSpeech(0), other.partOfSpeech(0));
        assertTrue(one.is(0, "名詞"));
    }

    private static Tokens tokens(String text) {
        return new IpadicTokenizer().tokenize(new Normalizer().normalize(text));
    }
}
