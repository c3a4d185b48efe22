package io.kaidan.batch.input;

/** How a file holds articles. */
public enum InputFormat {
    /** Title line, date line, title again, text; {@code #} topic headings. */
    CLIPPINGS,
    /** One JSON object a line. */
    JSONL,
    /** A JSON array of objects, or a single object. */
    JSON,
    /** One article: the first line is the headline. */
    TEXT
}
