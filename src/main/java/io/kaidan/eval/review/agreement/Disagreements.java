package io.kaidan.eval.review.agreement;

import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.review.RowText;
import io.kaidan.eval.score.RelationMatch;
import io.kaidan.eval.score.SlotError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lists what two annotators see differently in one article. */
final class Disagreements {
    private static final String HAS = "yes";

    private final CommonArticles.Pair pair;
    private final List<Disagreement> found = new ArrayList<>();

    private Disagreements(CommonArticles.Pair pair) {
        this.pair = pair;
    }

    static List<Disagreement> of(CommonArticles.Pair pair, List<RelationMatch> rows) {
        Disagreements disagreements = new Disagreements(pair);
        disagreements.names();
        rows.forEach(disagreements::row);
        return disagreements.found;
    }

    private void names() {
        Map<CodePointSpan, AnnotatedMention> one = bySpan(pair.one().mentions());
        Map<CodePointSpan, AnnotatedMention> other = bySpan(pair.other().mentions());
        Set<CodePointSpan> spans = new TreeSet<>(one.keySet());
        spans.addAll(other.keySet());
        for (CodePointSpan span : spans) {
            AnnotatedMention a = one.get(span);
            AnnotatedMention b = other.get(span);
            String where = RowText.of(a == null ? b : a, pair.one().text());
            if (a == null || b == null) {
                add("name", a == null ? "" : a.type(), b == null ? "" : b.type(), where);
            } else if (!a.type().equals(b.type())) {
                add("type", a.type(), b.type(), where);
            } else if (!a.name().equals(b.name())) {
                add("entity", a.name(), b.name(), where);
            }
        }
    }

    private static Map<CodePointSpan, AnnotatedMention> bySpan(List<AnnotatedMention> mentions) {
        Map<CodePointSpan, AnnotatedMention> bySpan = new TreeMap<>();
        mentions.forEach(mention -> bySpan.putIfAbsent(mention.span(), mention));
        return bySpan;
    }

    private void row(RelationMatch match) {
        AnnotatedRelation one = match.gold();
        AnnotatedRelation other = match.system();
        String where = RowText.of(one == null ? other : one);
        if (!match.isHit()) {
            add(match.type(), one == null ? "" : HAS, other == null ? "" : HAS, where);
            return;
        }
        if (!one.modality().equals(other.modality())) {
            add(match.type() + " modality", one.modality(), other.modality(), where);
        }
        for (SlotError error : match.errors()) {
            String slot = error.slot().startsWith(match.type()) ? error.slot() : match.type() + " " + error.slot();
            add(slot, error.wanted(), error.given(), where);
        }
    }

    private void add(String what, String one, String other, String where) {
        found.add(new Disagreement(
                pair.one().id(), what, RowText.oneLine(one), RowText.oneLine(other), RowText.oneLine(where)));
    }
}
