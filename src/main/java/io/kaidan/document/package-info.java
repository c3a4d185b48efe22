/**
 * The nouns of the toolkit: an {@link io.kaidan.document.Article} becomes a {@link io.kaidan.document.Document} with
 * tokens, sentences, mentions, entities and relations.
 *
 * <p>Everything here is immutable and safe to share between threads. Spans are half-open, in UTF-16 units, and absolute
 * in the article's original text (headline, one line feed, body); only exports turn them into code points. This package
 * reads no files, knows no rule and decides nothing.
 */
package io.kaidan.document;
