package io.kaidan.eval.review.compare;

import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointText;
import io.kaidan.eval.review.RowText;
import io.kaidan.eval.score.ArticleScore;
import io.kaidan.eval.score.ContrastScorer;
import io.kaidan.eval.score.Evaluation;
import io.kaidan.eval.score.MentionMatch;
import io.kaidan.eval.score.RelationMatch;
import io.kaidan.eval.score.SlotError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the rows that two systems treat differently. Rows of the gold are the same in both evaluations. A wrong row is
 * in both systems when relation, parties, content, modality and, of a meeting, date are the same.
 */
final class RowChanges {
    private final List<RowChange> changes = new ArrayList<>();
    private String article;
    private CodePointText text;

    private RowChanges() {}

    /** The changes, by what changed, relation and rule, and within these in the order of the gold. */
    static List<RowChange> of(Evaluation one, Evaluation other) {
        RowChanges rows = new RowChanges();
        for (int i = 0; i < one.articles().size(); i++) {
            rows.compare(one.articles().get(i), other.articles().get(i));
        }
        for (int i = 0; i < one.contrasts().size(); i++) {
            rows.compare(one.contrasts().get(i), other.contrasts().get(i));
        }
        rows.changes.sort(Comparator.comparing(RowChange::change)
                .thenComparing(RowChange::relation)
                .thenComparing(RowChange::rule));
        return rows.changes;
    }

    private void compare(ArticleScore one, ArticleScore other) {
        article = one.gold().id();
        text = one.gold().text();
        compareMentions(one.mentions(), other.mentions());
        compareRelations(one.relations(), other.relations());
    }

    private void compareMentions(List<MentionMatch> one, List<MentionMatch> other) {
        Function<MentionMatch, Object> key = match -> {
            AnnotatedMention mention = match.gold() == null ? match.system() : match.gold();
            return List.of(match.gold() != null, mention.span(), mention.type());
        };
        Map<Object, List<MentionMatch>> a = byKey(one, key);
        Map<Object, List<MentionMatch>> b = byKey(other, key);
        for (Object mention : keys(a, b)) {
            MentionMatch inOne =
                    a.getOrDefault(mention, List.of()).stream().findFirst().orElse(null);
            MentionMatch inOther =
                    b.getOrDefault(mention, List.of()).stream().findFirst().orElse(null);
            AnnotatedMention before = inOne == null ? null : inOne.system();
            AnnotatedMention after = inOther == null ? null : inOther.system();
            if ((before == null) != (after == null)) {
                AnnotatedMention found = before == null ? after : before;
                boolean inGold = (inOne == null ? inOther : inOne).gold() != null;
                add(change(inGold, after != null), found.type(), found.source(), "", RowText.of(found, text));
            }
        }
    }

    private void compareRelations(List<RelationMatch> one, List<RelationMatch> other) {
        Map<Object, List<RelationMatch>> a = byKey(one, RowChanges::relationKey);
        Map<Object, List<RelationMatch>> b = byKey(other, RowChanges::relationKey);
        for (Object row : keys(a, b)) {
            List<RelationMatch> before = found(a, row);
            List<RelationMatch> after = found(b, row);
            int both = Math.min(before.size(), after.size());
            for (int i = 0; i < both; i++) {
                compareSlots(before.get(i), after.get(i));
            }
            before.subList(both, before.size()).forEach(match -> add(match, false));
            after.subList(both, after.size()).forEach(match -> add(match, true));
        }
    }

    private static List<RelationMatch> found(Map<Object, List<RelationMatch>> matches, Object row) {
        return matches.getOrDefault(row, List.of()).stream()
                .filter(match -> match.system() != null)
                .toList();
    }

    private void add(RelationMatch match, boolean inOther) {
        AnnotatedRelation row = match.gold() == null ? match.system() : match.gold();
        Change change = change(match.gold() != null, inOther);
        add(change, row.type(), match.system().rule(), "", RowText.of(row));
    }

    private void compareSlots(RelationMatch one, RelationMatch other) {
        Map<String, SlotError> before = bySlot(one);
        Map<String, SlotError> after = bySlot(other);
        for (Object slot : keys(before, after)) {
            if (before.containsKey(slot) != after.containsKey(slot)) {
                boolean mended = before.containsKey(slot);
                SlotError error = mended ? before.get(slot) : after.get(slot);
                RelationMatch wrong = mended ? one : other;
                String detail = error.slot() + ": gold " + orNone(error.wanted()) + ", " + (mended ? "A " : "B ")
                        + orNone(error.given());
                Change change = mended ? Change.SLOT_MENDED : Change.SLOT_SPOILT;
                String rule = wrong.system().rule();
                add(change, one.type(), rule, RowText.oneLine(detail), RowText.of(one.gold()));
            }
        }
    }

    private void compare(ContrastScorer.Result one, ContrastScorer.Result other) {
        if (one.isRight() != other.isRight()) {
            article = one.line().id();
            String detail = "wanted " + one.line().expected() + ", A " + modalities(one) + ", B " + modalities(other);
            String row = one.line().subject() + " / " + one.line().object() + "  "
                    + one.line().text();
            Change change = other.isRight() ? Change.GAINED : Change.LOST;
            add(change, ContrastScorer.PREFIX + one.line().relation(), "", detail, RowText.oneLine(row));
        }
    }

    private static String modalities(ContrastScorer.Result result) {
        return result.found().isEmpty() ? "NONE" : String.join(" ", result.found());
    }

    private void add(Change change, String relation, String rule, String detail, String row) {
        changes.add(new RowChange(change, article, relation, rule, detail, row));
    }

    private static Change change(boolean inGold, boolean inOther) {
        if (inGold) {
            return inOther ? Change.GAINED : Change.LOST;
        }
        return inOther ? Change.NEW_WRONG : Change.GONE_WRONG;
    }

    /** Of the gold the row itself, the same object in both; of a wrong row what it says. */
    private static Object relationKey(RelationMatch match) {
        if (match.gold() != null) {
            return new Identity(match.gold());
        }
        AnnotatedRelation row = match.system();
        boolean meeting = row.type().equals(AnnotatedRelation.MET);
        Object parties =
                meeting ? Set.copyOf(List.of(row.subject(), row.object())) : List.of(row.subject(), row.object());
        String span =
                row.contentSpan() == null ? row.content() : row.contentSpan().toString();
        return List.of(row.type(), parties, span, row.modality(), meeting ? row.date() : "");
    }

    /** Two rows of the gold may say the same; each is a row of its own. */
    private record Identity(AnnotatedRelation row) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Identity that && row == that.row;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(row);
        }
    }

    private static Map<String, SlotError> bySlot(RelationMatch match) {
        return match.errors().stream()
                .collect(Collectors.toMap(
                        SlotError::slot, error -> error, (first, second) -> first, LinkedHashMap::new));
    }

    private static <T> Map<Object, List<T>> byKey(List<T> matches, Function<T, Object> key) {
        return matches.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Object> keys(Map<?, ?> one, Map<?, ?> other) {
        Map<Object, Boolean> keys = new LinkedHashMap<>();
        one.keySet().forEach(key -> keys.put(key, true));
        other.keySet().forEach(key -> keys.put(key, true));
        return List.copyOf(keys.keySet());
    }

    private static String orNone(String value) {
        return value.isEmpty() ? "none" : value;
    }
}
