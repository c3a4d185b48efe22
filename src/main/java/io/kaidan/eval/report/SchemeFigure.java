package io.kaidan.eval.report;

import io.kaidan.eval.score.Bootstrap.Interval;
import io.kaidan.eval.score.Scheme;
import io.kaidan.eval.score.SchemeCounts;

/**
 * Names of one type, or of all, under one scheme of SemEval-2013.
 *
 * @param type a type, or {@link io.kaidan.eval.score.Tally#ALL_TYPES}
 * @param interval of F1
 */
public record SchemeFigure(Scheme scheme, String type, SchemeCounts counts, Interval interval) {}
