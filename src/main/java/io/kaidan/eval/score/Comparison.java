package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One article under comparison: both annotations, and what has been counted so far. Not thread-safe. */
final class Comparison {
    static final String DATE = "DATE";

    final AnnotatedArticle gold;
    final AnnotatedArticle system;
    final EntityNames names;
    final Tally tally = new Tally();
    final List<MentionMatch> mentions = new ArrayList<>();
    final List<RelationMatch> relations = new ArrayList<>();

    Comparison(AnnotatedArticle gold, AnnotatedArticle system) {
        this.gold = gold;
        this.system = system;
        this.names = new EntityNames(gold);
    }

    /** The types of relations that are no more than a subject and an object: VISITED, and those the gold has besides. */
    Set<String> pairTypes() {
        Set<String> types = new TreeSet<>(Set.of(AnnotatedRelation.VISITED));
        gold.relations().forEach(relation -> types.add(relation.type()));
        types.removeAll(AnnotatedRelation.OWN_MEASURES);
        return types;
    }

    boolean sameSubject(AnnotatedRelation wanted, AnnotatedRelation given) {
        return names.same(wanted.subject(), given.subject());
    }

    boolean sameObject(AnnotatedRelation wanted, AnnotatedRelation given) {
        return names.same(wanted.object(), given.object());
    }

    boolean samePlace(AnnotatedRelation wanted, AnnotatedRelation given) {
        return names.same(new Party(wanted.place(), ""), new Party(given.place(), ""));
    }

    /** Of rows that say the same the first, in the order of the last. */
    static <T> List<T> distinct(List<T> rows, Function<T, Object> what) {
        Map<Object, T> byWhat = new LinkedHashMap<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            byWhat.put(what.apply(rows.get(i)), rows.get(i));
        }
        List<T> kept = new ArrayList<>(byWhat.values());
        Collections.reverse(kept);
        return kept;
    }

    /** Counts a slot, and notes it when it is wrong. */
    void slot(String slot, boolean right, String wanted, String given, List<SlotError> errors) {
        tally.add(slot, right);
        if (!right) {
            errors.add(new SlotError(slot, wanted, given));
        }
    }

    /**
     * Counts the date of a row that is right.
     *
     * @param wanted the dates that the gold has for it, empty strings among them
     */
    void date(Set<String> wanted, String given, List<SlotError> errors) {
        boolean right = !given.isEmpty() && wanted.contains(given);
        boolean dated = wanted.stream().anyMatch(date -> !date.isEmpty());
        tally.add(DATE, right ? 1 : 0, dated ? 1 : 0, given.isEmpty() ? 0 : 1);
        if (!right && (dated || !given.isEmpty())) {
            String dates = String.join(
                    " or ",
                    wanted.stream().filter(date -> !date.isEmpty()).sorted().toList());
            errors.add(new SlotError(DATE, dates, given));
        }
    }

    /**
     * Notes what was matched and what was not.
     *
     * @param slots counts the slots of a pair and tells which are wrong
     */
    void note(
            List<AnnotatedRelation> wanted,
            List<AnnotatedRelation> given,
            Matching matching,
            BiFunction<AnnotatedRelation, AnnotatedRelation, List<SlotError>> slots) {
        for (Matching.Pair pair : matching.pairs()) {
            AnnotatedRelation right = wanted.get(pair.left());
            AnnotatedRelation found = given.get(pair.right());
            relations.add(new RelationMatch(right, found, slots.apply(right, found), false));
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!matching.hasLeft(i)) {
                relations.add(new RelationMatch(wanted.get(i), null, List.of(), false));
            }
        }
        for (int j = 0; j < given.size(); j++) {
            if (!matching.hasRight(j)) {
                boolean falselyAsserted = falselyAsserted(given.get(j));
                relations.add(new RelationMatch(null, given.get(j), List.of(), falselyAsserted));
            }
        }
    }

    /** Whether a row says that a meeting took place which the gold has only as planned, refused or wished for. */
    boolean falselyAsserted(AnnotatedRelation row) {
        if (!row.type().equals(AnnotatedRelation.MET) || !row.modality().equals(AnnotatedRelation.ASSERTED)) {
            return false;
        }
        List<AnnotatedRelation> meetings = gold.relations(AnnotatedRelation.MET).stream()
                .filter(meeting -> samePair(meeting, row))
                .toList();
        return !meetings.isEmpty()
                && meetings.stream().noneMatch(meeting -> meeting.modality().equals(AnnotatedRelation.ASSERTED));
    }

    /** Whether two meetings have the same parties, in either order. */
    boolean samePair(AnnotatedRelation wanted, AnnotatedRelation given) {
        return sameSubject(wanted, given) && sameObject(wanted, given)
                || sameSubject(wanted, given.turned()) && sameObject(wanted, given.turned());
    }
}
