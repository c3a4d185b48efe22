/**
 * Stage 3: text, layout and tokens become {@link io.kaidan.document.Sentence}s; {@link io.kaidan.sentence.TextAnnotator}
 * runs the first three stages together.
 *
 * <p>Every token lies in exactly one sentence. Does not look for clauses or quotation verbs.
 */
package io.kaidan.sentence;
