package io.kaidan.batch.input;

import java.io.IOException;

/** Reads the articles of one file, one after another. Not thread-safe. */
interface ArticleReader {

    /** The next article or problem, or null at the end. */
    Reading next() throws IOException;
}
