/**
 * Annotated articles as evaluation sees them: what a person marked as gold and what a system found have one form, so
 * that any two annotations of a text can be compared.
 *
 * <p>Offsets here count Unicode code points of the article's text (headline, one line feed, body), as the tables and the
 * gold do; {@link io.kaidan.eval.annotation.CodePointText} is the only class that knows how Java counts. Names of types,
 * relations and modalities are plain strings, because other systems have others. Nothing here reads files or scores.
 */
package io.kaidan.eval.annotation;
