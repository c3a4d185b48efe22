package io.kaidan.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One news article as it was read: the input of the pipeline.
 *
 * @param id identifier, unique in a run, never empty
 * @param date publication date, or null when unknown; relative dates then stay unresolved
 * @param outlet name of the newspaper or agency, empty when unknown
 * @param url address, empty when unknown
 * @param headline headline, verbatim, possibly empty
 * @param body body, verbatim, possibly empty or cut off in mid-sentence
 * @param extra further keys of the input as one JSON object, empty when there are none
 */
public record Article(
        String id, LocalDate date, String outlet, String url, String headline, String body, String extra) {

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(extra, "extra");
    }

    /** An article of which only date and text are known. */
    public static Article of(String id, LocalDate date, String headline, String body) {
        return new Article(id, date, "", "", headline, body, "");
    }

    /** The text that all spans refer to: headline, one line feed, body, even where one of them is empty. */
    public String text() {
        return headline + '\n' + body;
    }

    public Span headlineSpan() {
        return new Span(0, headline.length());
    }

    public Span bodySpan() {
        int begin = headline.length() + 1;
        return new Span(begin, begin + body.length());
    }
}
