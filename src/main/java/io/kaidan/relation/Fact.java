package io.kaidan.relation;

import io.kaidan.clause.Frame;
import io.kaidan.document.Argument;
import io.kaidan.document.DateExpression;
import io.kaidan.document.Modality;
import io.kaidan.document.Span;
import io.kaidan.rule.Rule;

/**
 * A relation on its way to becoming a row.
 *
 * @param object null when none
 * @param content null when none
 * @param form empty when the relation has none
 * @param attributedTo empty when the article itself says so
 * @param date empty when not given
 * @param dateBasis null without a date
 * @param place empty when not given
 */
record Fact(
        Rule rule,
        Frame frame,
        Argument subject,
        Argument object,
        Span content,
        String form,
        Modality modality,
        String attributedTo,
        String date,
        DateExpression.Basis dateBasis,
        String place) {
    /** What a fact rests on that nobody named has told: という, とされる. */
    static final String HEARSAY = "HEARSAY";

    String type() {
        return rule.row().type();
    }

    Fact withAttribution(String name) {
        return new Fact(rule, frame, subject, object, content, form, modality, name, date, dateBasis, place);
    }

    Fact withDate(String other, DateExpression.Basis basis) {
        return new Fact(rule, frame, subject, object, content, form, modality, attributedTo, other, basis, place);
    }

    Fact withPlace(String other) {
        return new Fact(rule, frame, subject, object, content, form, modality, attributedTo, date, dateBasis, other);
    }

    Fact withParties(Argument newSubject, Argument newObject) {
        return new Fact(
                rule, frame, newSubject, newObject, content, form, modality, attributedTo, date, dateBasis, place);
    }

    /** Whether the two join the same parties, whichever is the subject. */
    boolean samePair(Fact other) {
        return subject.sameAs(other.subject) && sameObject(object, other.object)
                || object != null
                        && other.object != null
                        && subject.sameAs(other.object)
                        && object.sameAs(other.subject);
    }

    private static boolean sameObject(Argument a, Argument b) {
        return a == null ? b == null : b != null && a.sameAs(b);
    }
}
