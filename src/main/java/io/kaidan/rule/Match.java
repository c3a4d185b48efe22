package io.kaidan.rule;

import io.kaidan.clause.Frame;
import io.kaidan.document.Argument;
import io.kaidan.document.Span;

/**
 * That a rule holds for a frame: one row's worth.
 *
 * @param object null when none
 * @param content null when none
 * @param direct whether the content is the inside of a bracket
 */
public record Match(Rule rule, Frame frame, Argument subject, Argument object, Span content, boolean direct) {}
