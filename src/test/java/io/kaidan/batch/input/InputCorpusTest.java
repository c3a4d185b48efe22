package io.kaidan.batch.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.document.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files in, articles and problems out: the cases of src/test/corpus/input. */
class InputCorpusTest {
    @TempDir
    private Path root;

    @TestFactory
    Stream<DynamicTest> articlesAndProblemsAreThoseOfTheCorpus() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (InputCase one : InputCase.all()) {
            Path folder = root.resolve("case" + tests.size());
            tests.add(DynamicTest.dynamicTest(one.name(), () -> check(one, folder)));
        }
        return tests.stream();
    }

    private static void check(InputCase one, Path folder) throws IOException {
        one.layOut(folder);
        String prefix = folder + "/";
        List<String> arguments = one.arguments().stream()
                .map(argument -> argument.equals("-") ? argument : prefix + argument)
                .toList();
        Corpus corpus = Corpus.open(
                arguments, one.format(), one.date(), folder.resolve("out"), new ByteArrayInputStream(one.stdin()));
        List<String> found = new ArrayList<>();
        for (Reading reading = corpus.next(); reading != null; reading = corpus.next()) {
            found.add(show(reading).replace(prefix, ""));
        }
        assertEquals(String.join("\n", one.expected()), String.join("\n", found));
    }

    private static String show(Reading reading) {
        String place = reading.input() + ":" + reading.line() + " ";
        if (reading instanceof InputProblem problem) {
            return place + "[" + problem.articleId() + "] " + problem.code() + " " + problem.message();
        }
        Article article = ((ReadArticle) reading).article();
        LocalDate date = article.date();
        return place + "[" + article.id() + "] " + (date == null ? "no date" : date) + " <" + escape(article.headline())
                + "> <" + escape(article.body()) + ">"
                + more(" outlet ", article.outlet())
                + more(" url ", article.url())
                + more(" extra ", article.extra());
    }

    private static String more(String label, String value) {
        return value.isEmpty() ? "" : label + value;
    }

    private static String escape(String text) {
        return text.replace("\n", "\\n").replace("\uFFFD", "\\ufffd");
    }
}
