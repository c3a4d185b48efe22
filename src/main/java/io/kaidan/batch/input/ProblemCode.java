package io.kaidan.batch.input;

/**
 * Why an input is missing from the tables: the codes of errors.csv. The names are part of the output and do not change;
 * new ones may be added.
 */
public enum ProblemCode {
    /** A file or folder does not exist, or a pattern matches none. */
    MISSING_FILE,
    /** The system refuses to read a file. */
    UNREADABLE_FILE,
    /** A folder holds a file of a kind that is not read. */
    UNSUPPORTED_FILE,
    /** A file is not text: it has NUL bytes or is a PDF, an archive or a picture. */
    BINARY_FILE,
    /** A line or file is not UTF-8. */
    BAD_UTF8,
    /** A file or folder holds no article. */
    NO_ARTICLES,
    /** A line is longer than any article can be. */
    LINE_TOO_LONG,
    /** An article is longer than can be annotated. */
    ARTICLE_TOO_LONG,
    /** A line or file is not JSON, or not an object where one is expected. */
    MALFORMED_JSON,
    /** A field of a JSON object has a value of the wrong kind. */
    BAD_FIELD,
    /** A file to be read as clippings has text outside any clipping. */
    MALFORMED_CLIPPING,
    /** A publication date is not a date of the calendar. */
    IMPOSSIBLE_DATE,
    /** An article has the identifier of an earlier one. */
    DUPLICATE_ID,
    /** An article has neither headline nor body. */
    EMPTY_ARTICLE,
    /** The pipeline failed on an article; this is a defect of the program. */
    ANNOTATION_FAILED
}
