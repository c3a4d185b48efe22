package io.kaidan.gazetteer;

/**
 * One way in which an entry is written.
 *
 * @param kind how much it says by itself
 */
public record NameForm(Entry entry, Kind kind) {

    /** How much a form says by itself. */
    public enum Kind {
        /** Names the entry wherever it stands. */
        FULL,
        /** A short form that needs no support in news of its time. */
        FAMOUS,
        /** A short form that needs support in the article. */
        SHORT
    }
}
