package io.kaidan.batch;

import io.kaidan.batch.input.InputProblem;
import io.kaidan.batch.input.ProblemCode;
import io.kaidan.batch.input.ReadArticle;
import io.kaidan.batch.input.Reading;
import io.kaidan.document.Article;
import io.kaidan.document.Document;
import io.kaidan.table.DocumentRows;
import java.util.function.Function;

/**
 * What came of an article, or of what stood in its place.
 *
 * @param problem why there is no document, or null
 * @param read the article, or null where there is a problem
 * @param document the annotated article, or null
 * @param rows its rows, or null
 * @param fingerprint of its text, or null
 */
record AnnotatedInput(
        InputProblem problem, ReadArticle read, Document document, DocumentRows rows, Fingerprint fingerprint) {

    /** Annotates an article; whatever the annotator throws becomes a problem of this article alone. */
    static AnnotatedInput of(Reading reading, Function<Article, Document> annotator) {
        if (reading instanceof InputProblem problem) {
            return failed(problem);
        }
        ReadArticle read = (ReadArticle) reading;
        try {
            Document document = annotator.apply(read.article());
            return new AnnotatedInput(null, read, document, DocumentRows.of(document), Fingerprint.of(read.article()));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(new InputProblem(
                    read.input(), read.line(), read.article().id(), ProblemCode.ANNOTATION_FAILED, describe(e)));
        }
    }

    private static AnnotatedInput failed(InputProblem problem) {
        return new AnnotatedInput(problem, null, null, null, null);
    }

    private static String describe(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return "The program failed on this article; please report it with the article: " + e + where;
    }
}
