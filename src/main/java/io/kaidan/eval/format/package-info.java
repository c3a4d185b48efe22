/**
 * Files in, annotated articles out, and back: the project's JSON gold, the tables of a run, and the formats of other
 * tools. What a file is, is told by its content.
 *
 * <p>Readers report every mistake with file and line and go on, so that all are told at once. Writers write what the format
 * holds; {@link io.kaidan.eval.format.Conversion} reads it back to tell what it does not. Nothing here scores.
 */
package io.kaidan.eval.format;
