/**
 * The tables that an analyst reads: an annotated {@link io.kaidan.document.Document} becomes rows, and the documents of
 * a run together become the rows of the entity table.
 *
 * <p>{@link io.kaidan.table.Tables} is the one place that names the columns and their order. Rows hold offsets in Unicode
 * code points; {@link io.kaidan.table.CodePoints} is the one place that turns UTF-16 offsets into them. Everything here
 * is a pure function of its input; nothing is read or written, and no file format is known.
 */
package io.kaidan.table;
