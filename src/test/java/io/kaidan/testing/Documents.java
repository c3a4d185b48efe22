package io.kaidan.testing;

import io.kaidan.document.Article;
import io.kaidan.document.Document;
import io.kaidan.pipeline.Kaidan;
import java.time.LocalDate;

/** Documents of the pipeline with the shipped data; each is checked against the {@link Invariants}. */
public final class Documents {
    private static final Kaidan KAIDAN = Kaidan.create();
    private static final LocalDate DATE = LocalDate.of(2024, 7, 19);

    private Documents() {}

    /** An article of 19 July 2024. */
    public static Document of(String headline, String body) {
        return of(Article.of("test", DATE, headline, body));
    }

    public static Document of(Article article) {
        return Invariants.check(KAIDAN.annotate(article));
    }
}
