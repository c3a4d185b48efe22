package io.kaidan.relation;

import io.kaidan.clause.Frame;
import io.kaidan.document.Argument;
import io.kaidan.document.EntityType;
import io.kaidan.document.Modality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells each fact once. Rows of one relation between the same parties are one when their content is the same and their
 * dates do not contradict; a planned and a held meeting of one pair are the held one; two states that met in the
 * persons of their leaders are left to the leaders.
 */
final class FactMerger {

    List<Fact> merge(List<Fact> facts) {
        List<Fact> merged = new ArrayList<>();
        FactIndex index = new FactIndex();
        for (Fact fact : facts) {
            int known = index.like(fact).stream()
                    .filter(place -> same(merged.get(place), fact))
                    .findFirst()
                    .orElse(merged.size());
            if (known < merged.size()) {
                merged.set(known, better(merged.get(known), fact));
            } else {
                merged.add(fact);
            }
            index.add(merged.get(known), known);
        }
        Set<List<Object>> leaders = new HashSet<>();
        for (Fact fact : merged) {
            if (areLeaders(fact)) {
                leaders.add(states(fact));
            }
        }
        return merged.stream()
                .filter(f -> !toldByLeaders(f, leaders)
                        && index.like(f).stream().map(merged::get).noneMatch(other -> refutes(other, f)))
                .toList();
    }

    /** Whether two facts are one; what they must share for it is what {@link FactIndex} finds them by. */
    private static boolean same(Fact a, Fact b) {
        if (!a.type().equals(b.type())) {
            return false;
        }
        if (a.content() != null || b.content() != null) {
            return sameStatement(a, b);
        }
        return a.samePair(b)
                && compatible(a.modality(), b.modality())
                && compatible(a.date(), b.date())
                && !isNextTime(a, b);
    }

    /** 会談した。…10月に再び会談する: a plan with a date, told after what took place, is of another time. */
    private static boolean isNextTime(Fact told, Fact later) {
        return told.modality() == Modality.ASSERTED
                && later.modality() == Modality.PLANNED
                && told.date().isEmpty()
                && !later.date().isEmpty();
    }

    private static boolean sameStatement(Fact a, Fact b) {
        boolean title = FactIndex.isTitle(a);
        if (a.content() == null || b.content() == null || !a.subject().sameAs(b.subject())) {
            return false;
        }
        return title ? sameTitle(a, b) : a.content().equals(b.content());
    }

    private static boolean sameTitle(Fact a, Fact b) {
        boolean sameWords = a.frame().lemma().equals(b.frame().lemma())
                && a.content().length() == b.content().length()
                && a.form().equals(b.form());
        return sameWords
                && (a.object() == null || b.object() == null || a.object().sameAs(b.object()));
    }

    private static boolean compatible(Modality a, Modality b) {
        Set<Modality> both = Set.of(Modality.ASSERTED, Modality.PLANNED);
        return a == b || both.contains(a) && both.contains(b);
    }

    private static boolean compatible(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.startsWith(b) || b.startsWith(a);
    }

    private static Fact better(Fact known, Fact fact) {
        Fact best = known;
        Fact other = fact;
        if (known.modality() == Modality.PLANNED && fact.modality() == Modality.ASSERTED) {
            best = fact;
            other = known;
        }
        if (best.object() == null && other.object() != null) {
            best = best.withParties(best.subject(), other.object());
        }
        if (other.date().length() > best.date().length()) {
            best = best.withDate(other.date(), other.dateBasis());
        }
        return best.place().isEmpty() && !other.place().isEmpty() ? best.withPlace(other.place()) : best;
    }

    /**
     * Whether a fact between the same parties takes away another: 会談について that was held or refused by its own, hearsay
     * (会談したと伝えられた) by 会談は行われていない.
     */
    private static boolean refutes(Fact other, Fact fact) {
        if (other == fact || fact.object() == null || !other.samePair(fact)) {
            return false;
        }
        boolean denied = fact.attributedTo().equals(Fact.HEARSAY)
                && fact.modality() == Modality.ASSERTED
                && other.modality() == Modality.NEGATED
                && compatible(other.date(), fact.date());
        return denied || fact.frame().classes().contains(Frame.MENTIONED);
    }

    /** 日米首脳会談 beside a meeting of the two leaders. */
    private static boolean toldByLeaders(Fact fact, Set<List<Object>> leaders) {
        return fact.content() == null
                && isState(fact.subject())
                && isState(fact.object())
                && leaders.contains(states(fact));
    }

    /** Two persons whose states are known. */
    private static boolean areLeaders(Fact fact) {
        return isPerson(fact.subject())
                && isPerson(fact.object())
                && !fact.subject().entity().state().isEmpty()
                && !fact.object().entity().state().isEmpty();
    }

    /** A relation with the states of its two parties, whichever is the subject. */
    private static List<Object> states(Fact fact) {
        String a = fact.subject().entity().state();
        String b = fact.object().entity().state();
        boolean inOrder = a.compareTo(b) <= 0;
        return List.of(fact.type(), fact.modality(), inOrder ? a : b, inOrder ? b : a);
    }

    private static boolean isState(Argument argument) {
        return argument != null
                && argument.entity() != null
                && argument.entity().type() == EntityType.STATE;
    }

    private static boolean isPerson(Argument argument) {
        return argument != null
                && argument.entity() != null
                && argument.entity().type() == EntityType.PERSON;
    }
}
