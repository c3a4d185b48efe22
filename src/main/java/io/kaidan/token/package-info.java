/**
 * Stage 2: normalized text becomes {@link io.kaidan.document.Tokens}, words with IPADIC's parts of speech.
 *
 * <p>No user dictionary: names are found later, on characters, and may cut tokens. Does not look at layout or sentences.
 */
package io.kaidan.token;
