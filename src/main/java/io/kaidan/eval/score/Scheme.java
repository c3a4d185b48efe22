package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedMention;

/** The four ways in which SemEval-2013 task 9.1 lets a name of a system agree with one of the gold. */
public enum Scheme {
    /** Same border and same type. */
    STRICT,
    /** Same border, whatever the type. */
    EXACT,
    /** Same border; half a hit for names that only overlap; whatever the type. */
    PARTIAL,
    /** Same type, of names that overlap. */
    TYPE;

    /** Names that share less than this part of the gold's do not overlap (the threshold of nervaluate). */
    private static final double LEAST_OVERLAP = 0.01;

    boolean isFull(AnnotatedMention gold, AnnotatedMention system) {
        boolean sameBorder = gold.span().equals(system.span());
        boolean sameType = gold.type().equals(system.type());
        return switch (this) {
            case STRICT -> sameBorder && sameType;
            case EXACT, PARTIAL -> sameBorder;
            case TYPE -> sameType && overlap(gold, system);
        };
    }

    static boolean overlap(AnnotatedMention gold, AnnotatedMention system) {
        int shared = gold.span().shared(system.span());
        return shared > 0 && shared >= LEAST_OVERLAP * gold.span().length();
    }

    /** How far apart the borders of two names are. */
    static int distance(AnnotatedMention gold, AnnotatedMention system) {
        return Math.abs(gold.span().begin() - system.span().begin())
                + Math.abs(gold.span().end() - system.span().end());
    }
}
