package io.kaidan.pipeline;

/** What a pipeline goes by when it looks for names, so that it can be told to do without a part: to be fast, or to be measured. */
public enum Evidence {
    /** Lists of people, organisations and places. States, titles, and how names end are always known. */
    GAZETTEERS,
    /** The statistical tagger. */
    TAGGER,
    /** What the article itself calls its names elsewhere: repetition, parts of full names, second names in brackets. */
    DOCUMENT
}
