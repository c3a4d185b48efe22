package io.kaidan.relation;

import io.kaidan.document.Argument;
import io.kaidan.document.EntityType;
import io.kaidan.document.Modality;
import java.util.ArrayList;
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
        for (Fact fact : facts) {
            add(merged, fact);
        }
        return merged.stream().filter(f -> !toldByLeaders(f, merged)).toList();
    }

    private static void add(List<Fact> merged, Fact fact) {
        for (int i = 0; i < merged.size(); i++) {
            Fact known = merged.get(i);
            if (same(known, fact)) {
                merged.set(i, better(known, fact));
                return;
            }
        }
        merged.add(fact);
    }

    private static boolean same(Fact a, Fact b) {
        if (!a.type().equals(b.type())) {
            return false;
        }
        if (a.content() != null || b.content() != null) {
            return sameStatement(a, b);
        }
        return a.samePair(b) && compatible(a.modality(), b.modality()) && compatible(a.date(), b.date());
    }

    private static boolean sameStatement(Fact a, Fact b) {
        boolean title = a.frame().classes().contains("title");
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

    /** 日米首脳会談 beside a meeting of the two leaders. */
    private static boolean toldByLeaders(Fact fact, List<Fact> all) {
        if (fact.content() != null || !isState(fact.subject()) || !isState(fact.object())) {
            return false;
        }
        for (Fact other : all) {
            boolean persons = other.type().equals(fact.type()) && isPerson(other.subject()) && isPerson(other.object());
            if (persons && other.modality() == fact.modality() && speakFor(other, fact)) {
                return true;
            }
        }
        return false;
    }

    private static boolean speakFor(Fact persons, Fact states) {
        String a = persons.subject().entity().state();
        String b = persons.object().entity().state();
        String x = states.subject().entity().state();
        String y = states.object().entity().state();
        return !a.isEmpty() && !b.isEmpty() && (a.equals(x) && b.equals(y) || a.equals(y) && b.equals(x));
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
