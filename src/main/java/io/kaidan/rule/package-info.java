/**
 * The rule language: text files that a linguist writes become rules that match {@link io.kaidan.clause.Frame frames} and
 * say which rows of the table they give. The language is described in models/relations/README.md. Rules name classes of
 * words and roles of frames, never a Java class, and this package knows no relation by name.
 */
package io.kaidan.rule;
