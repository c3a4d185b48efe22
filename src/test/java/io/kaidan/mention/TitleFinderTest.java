package io.kaidan.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.TitleAffixes;
import io.kaidan.gazetteer.TitleGrammar;
import io.kaidan.gazetteer.Titles;
import io.kaidan.testing.Annotated;
import io.kaidan.testing.Cases;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TitleFinderTest {
    private static final TitleFinder FINDER = finder();

    private static TitleFinder finder() {
        Problems problems = new Problems();
        Titles titles = Titles.read(file("titles.tsv"), problems);
        TitleAffixes affixes = TitleAffixes.read(file("title-affixes.tsv"), problems);
        TitleGrammar grammar = TitleGrammar.read(
                DataFile.shipped("gazetteers/title-grammar.tsv"),
                DataFile.shipped("gazetteers/title-traps.tsv"),
                problems);
        problems.throwIfAny();
        return new TitleFinder(titles, affixes, grammar);
    }

    private static DataFile file(String name) {
        return DataFile.at(Path.of("src/test/resources/gazetteers", name));
    }

    @TestFactory
    Stream<DynamicTest> titlesAreMarkedAsInTheCorpus() {
        return Cases.in("title").stream()
                .map(c -> DynamicTest.dynamicTest(c.file() + ": " + c.name(), () -> check(c.lines())));
    }

    private static void check(List<String> lines) {
        for (String expected : lines) {
            String plain = expected.replaceAll("\\[(前:)?|\\]", "");
            assertEquals(expected, marked(plain));
        }
    }

    private static String marked(String body) {
        AnnotatedText text = Annotated.text("", body);
        StringBuilder marked = new StringBuilder(text.text().original());
        List<Title> titles = FINDER.find(text);
        for (int i = titles.size() - 1; i >= 0; i--) {
            Title title = titles.get(i);
            marked.insert(title.span().end(), ']');
            marked.insert(title.span().begin(), title.former() ? "[前:" : "[");
        }
        return marked.substring(1);
    }
}
