/**
 * Files, folders, patterns and standard input become a stream of articles and problems, in the order of the input.
 *
 * <p>{@link io.kaidan.batch.input.Corpus} is the way in. The format of a file is seen from its content. A bad line, record
 * or file becomes an {@link io.kaidan.batch.input.InputProblem} in its place, and reading goes on behind it. Text is never
 * guessed at or repaired, but for half a surrogate pair, which has no UTF-8. Knows nothing of annotation or output.
 */
package io.kaidan.batch.input;
