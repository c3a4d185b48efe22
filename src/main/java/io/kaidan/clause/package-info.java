/**
 * The analysis of clauses: from tokens, names and brackets to {@link io.kaidan.clause.Frame frames}, one for every
 * predicate, event noun, title, quotation and source, with the roles that particles, word order and brackets give.
 *
 * <p>Computed once for an article, before any rule looks at it, and deterministic. Sentences are cut into passages (a
 * quotation is one closed unit of its sentence and a passage of its own), passages into bunsetsu ({@link
 * io.kaidan.clause.Chunk}), which depend on one another without crossing; subjects follow Minami's classes of
 * subordinate clauses. This package knows words only through {@link io.kaidan.clause.Lexicon} and no relation at all.
 */
package io.kaidan.clause;
