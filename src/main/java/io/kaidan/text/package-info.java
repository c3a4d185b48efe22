/**
 * Stage 1: an article's text becomes a {@link io.kaidan.document.NormalizedText} of the same length and a
 * {@link io.kaidan.document.Layout}: headline and body, quotation brackets, tags, datelines, by-lines, captions.
 *
 * <p>Works on characters alone. It never changes the original, knows no words beyond the lists in {@code models/}, and
 * does not decide whether a name inside a dateline or caption is a mention.
 */
package io.kaidan.text;
