package io.kaidan.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.data.Problems;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.mention.Candidate;
import io.kaidan.mention.TitleFinder;
import io.kaidan.testing.Annotated;
import io.kaidan.testing.Cases;
import io.kaidan.testing.StrangeTexts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The model that ships; cases in src/test/corpus/tagger. */
class CrfTaggerTest {
    private static final CrfTagger TAGGER = CrfTagger.shipped(Gazetteer.shipped());
    private static final TitleFinder TITLES = titles();

    @TestFactory
    Stream<DynamicTest> namesAreFoundAsInTheCorpus() {
        return Cases.in("tagger").stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), () -> one.lines().forEach(line -> assertEquals(line, marked(plain(line))))));
    }

    @Test
    void aNameWeighsLessThanOneOfTheGazetteer() {
        AnnotatedText text = Annotated.text("", "電機メーカーのミナトヤ製作所は工場を閉じると発表した。");
        List<Candidate> found = TAGGER.tag(text, TITLES.find(text));
        assertEquals(Mention.Source.MODEL, found.get(0).source());
        assertTrue(found.get(0).score() >= 0.6 && found.get(0).score() <= 0.9, found.toString());
    }

    @Test
    void strangeTextsAreReadWithoutComplaintAndTheSameTwice() {
        for (String strange : StrangeTexts.all()) {
            AnnotatedText text = Annotated.text(strange.substring(0, Math.min(strange.length(), 2_000)), strange);
            List<Title> titles = TITLES.find(text);
            assertEquals(TAGGER.names(text, titles), TAGGER.names(text, titles));
        }
    }

    @Test
    void namesOfRandomTextsLieInOneSentenceAndHaveProbabilities() {
        for (long seed = 0; seed < 200; seed++) {
            AnnotatedText text = Annotated.text("", StrangeTexts.random(seed));
            for (TaggedName name : TAGGER.names(text, TITLES.find(text))) {
                Span sentence = text.sentenceAt(name.span().begin()).span();
                assertTrue(sentence.contains(name.span()), "seed " + seed + ": " + name);
                assertTrue(name.probability() > 0 && name.probability() <= 1, "seed " + seed + ": " + name);
            }
        }
    }

    private static String plain(String marked) {
        return marked.replaceAll("\\[[POL] |]", "");
    }

    private static String marked(String body) {
        AnnotatedText text = Annotated.text("", body);
        StringBuilder marked = new StringBuilder(text.text().original());
        List<Candidate> names = TAGGER.tag(text, TITLES.find(text));
        for (int i = names.size() - 1; i >= 0; i--) {
            Candidate name = names.get(i);
            marked.insert(name.span().end(), ']');
            marked.insert(name.span().begin(), "[" + name.type().name().charAt(0) + " ");
        }
        return marked.substring(1);
    }

    private static TitleFinder titles() {
        Problems problems = new Problems();
        TitleFinder titles = TitleFinder.shipped(problems);
        problems.throwIfAny();
        return titles;
    }
}
