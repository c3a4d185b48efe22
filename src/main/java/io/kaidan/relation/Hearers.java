package io.kaidan.relation;

import io.kaidan.clause.Frame;
import io.kaidan.document.Argument;
import io.kaidan.document.EntityType;
import io.kaidan.document.Modality;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * To whom something is said where the clause does not tell it: who was spoken to in the clause before, whose words are answered,
 * with whom the speaker is meeting. Immutable.
 */
final class Hearers {
    private static final String SAID = "SAID";
    private static final String MET = "MET";
    private static final String HEADLINE = "HEADLINE";

    /** Class of predicates that answer somebody's words. */
    private static final String REPLY = "reply";
    /** Class of predicates that are always turned to somebody. */
    private static final String TOWARDS = "towards";

    private final NormalizedText text;

    Hearers(NormalizedText text) {
        this.text = text;
    }

    /** The facts in the same order, statements with whom they are said to. */
    List<Fact> complete(List<Fact> facts) {
        List<Fact> completed = new ArrayList<>(facts);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).frame().depth() == 0 && !facts.get(i).form().equals(HEADLINE)) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingInt(i -> facts.get(i).frame().trigger().begin()));
        for (int k = 0; k < order.size(); k++) {
            if (isStatement(completed.get(order.get(k)))) {
                hear(completed, order, k);
            }
        }
        return completed;
    }

    private static boolean isStatement(Fact fact) {
        return fact.type().equals(SAID) && fact.content() != null;
    }

    /** Looks back from a statement to the first that tells its hearer, in its sentence or the one before. */
    private void hear(List<Fact> facts, List<Integer> order, int at) {
        int place = order.get(at);
        Fact fact = facts.get(place);
        for (int k = at - 1; fact.object() == null && k >= 0; k--) {
            Fact before = facts.get(order.get(k));
            int distance =
                    fact.frame().sentence().number() - before.frame().sentence().number();
            boolean own = before.subject().sameAs(fact.subject());
            if (distance > 1) {
                return;
            }
            if (isStatement(before) && !own) {
                answer(facts, place, order.get(k));
                return;
            }
            if (isStatement(before) && before.object() != null && distance == 0) {
                facts.set(place, fact.withParties(fact.subject(), before.object()));
                return;
            }
            if (before.type().equals(MET) && hearsAt(fact, before)) {
                Argument partner = partner(fact, before, facts);
                facts.set(place, fact.withParties(fact.subject(), partner));
                return;
            }
        }
    }

    /** 「…」と述べたのに対し、「…」と応じた: each speaks to the other. */
    private static void answer(List<Fact> facts, int place, int answered) {
        Fact fact = facts.get(place);
        Fact before = facts.get(answered);
        boolean answers = is(fact.frame(), REPLY)
                && isPerson(before.subject())
                && !fact.content().contains(before.content());
        if (answers) {
            facts.set(place, fact.withParties(fact.subject(), before.subject()));
        }
        if (answers && before.object() == null) {
            facts.set(answered, before.withParties(before.subject(), fact.subject()));
        }
    }

    /** Whether a meeting is the occasion of a statement: と会い、「…」と述べた; with 会談後、「…」と述べた it is not. */
    private boolean hearsAt(Fact fact, Fact meeting) {
        if (meeting.modality() != Modality.ASSERTED) {
            return false;
        }
        int begin = meeting.frame().trigger().end();
        String rest = text.normalized(new Span(begin, Math.min(begin + 2, text.length())));
        boolean over = rest.startsWith("後") || rest.startsWith("のあ") || rest.startsWith("の後") || rest.startsWith("を前");
        return !over && (is(fact.frame(), TOWARDS) || is(fact.frame(), REPLY));
    }

    /** With whom alone the speaker meets at an occasion; null where he does not meet, or more than one. */
    private static Argument partner(Fact fact, Fact meeting, List<Fact> facts) {
        Argument partner = null;
        for (Fact other : facts) {
            if (other.frame() == meeting.frame() && other.type().equals(MET)) {
                Argument found = fact.subject().sameAs(other.subject())
                        ? other.object()
                        : fact.subject().sameAs(other.object()) ? other.subject() : null;
                if (found != null && partner != null && !partner.sameAs(found)) {
                    return null;
                }
                partner = found == null ? partner : found;
            }
        }
        return partner;
    }

    private static boolean isPerson(Argument argument) {
        return !argument.isNominal() && argument.entity().type() == EntityType.PERSON;
    }

    private static boolean is(Frame frame, String name) {
        return frame.classes().contains(name);
    }
}
