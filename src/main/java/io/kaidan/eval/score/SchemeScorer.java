package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Scores names as SemEval-2013 task 9.1 defines it, matching them as nervaluate does: from left to right each name of the
 * system takes the first free name of the gold that it agrees with (by type alone, the one with the nearest borders), or
 * else the first free one that it overlaps.
 */
final class SchemeScorer {
    private static final Comparator<AnnotatedMention> LEFT_TO_RIGHT = Comparator.comparing(AnnotatedMention::span);

    private final Scheme scheme;

    SchemeScorer(Scheme scheme) {
        this.scheme = scheme;
    }

    SchemeCounts score(List<AnnotatedMention> gold, List<AnnotatedMention> system) {
        List<AnnotatedMention> free = new ArrayList<>(gold);
        free.sort(LEFT_TO_RIGHT);
        int correct = 0;
        int touching = 0;
        int spurious = 0;
        for (AnnotatedMention name : system.stream().sorted(LEFT_TO_RIGHT).toList()) {
            AnnotatedMention full = full(free, name);
            AnnotatedMention taken = full == null ? overlapping(free, name) : full;
            if (full != null) {
                correct++;
            } else if (taken != null) {
                touching++;
            } else {
                spurious++;
            }
            free.remove(taken);
        }
        boolean halves = scheme == Scheme.PARTIAL;
        return new SchemeCounts(correct, halves ? 0 : touching, halves ? touching : 0, free.size(), spurious);
    }

    private AnnotatedMention full(List<AnnotatedMention> free, AnnotatedMention name) {
        return free.stream()
                .filter(gold -> scheme.isFull(gold, name))
                .min(Comparator.comparingInt(gold -> Scheme.distance(gold, name)))
                .orElse(null);
    }

    private static AnnotatedMention overlapping(List<AnnotatedMention> free, AnnotatedMention name) {
        return free.stream()
                .filter(gold -> Scheme.overlap(gold, name))
                .findFirst()
                .orElse(null);
    }
}
