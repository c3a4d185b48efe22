package io.kaidan.clause;

/**
 * How a predicate goes on: what its last words tie it to. The letters are Minami's classes, which say how much a
 * subordinate clause may hold of its own.
 */
public enum Link {
    /** The end of a sentence. */
    FINAL,
    /** Modifies the noun that follows (class B). */
    ATTRIBUTIVE,
    /** と, よう: the complement of a verb of speech or thought (a sentence of its own). */
    QUOTE,
    /** て, 連用形: coordinate (class B). */
    CONTINUATIVE,
    /** ば, たら, なら, と (class B). */
    CONDITIONAL,
    /** ので, ため, から (class B or C). */
    CAUSE,
    /** が, けれど, し (class C): a topic may stop here. */
    ADVERSATIVE,
    /** ながら, つつ, まま, ず (class A): shares the subject of its head. */
    ACCOMPANYING
}
