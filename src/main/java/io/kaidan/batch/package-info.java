/**
 * Runs over many articles: files and folders become a stream of articles and problems, the pipeline annotates them on
 * all cores, and the tables are written in the order of the input, whatever the number of threads.
 *
 * <p>Nothing is lost silently: what cannot be read or annotated is a row of errors.csv with one of the
 * {@link io.kaidan.batch.input.ProblemCode problem codes}, and the rest goes on. Memory does not grow with the text of a
 * corpus; identifiers, fingerprints and entities are kept. This package prints nothing and does not end the program.
 */
package io.kaidan.batch;
