package io.kaidan.token;

import io.kaidan.document.NormalizedText;
import io.kaidan.document.Tokens;

/**
 * Cuts a text into words as {@link Tokens} describes them. White space belongs to no token. Implementations may be
 * shared by any number of threads and give the same tokens for the same text at any time.
 */
public interface Tokenizer {
    Tokens tokenize(NormalizedText text);
}
