package io.kaidan.eval.format;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What of an article is not, or not the same, in what was written of it. Where the words stand that a relation gives is
 * compared only where both say so.
 */
final class Loss {
    private final Map<String, Integer> counts = new TreeMap<>();

    private Loss() {}

    /** How many of what were lost; empty for nothing. */
    static Map<String, Integer> of(AnnotatedArticle before, AnnotatedArticle after) {
        Loss loss = new Loss();
        loss.compare("id", before.id(), after.id());
        loss.compare("date of the article", before.date(), after.date());
        loss.compare("outlet", before.outlet(), after.outlet());
        loss.compare("text", before.text(), after.text());
        loss.compare("end of the headline", before.headlineEnd(), after.headlineEnd());
        loss.compareMentions(before.mentions(), after.mentions());
        loss.compareRelations(before.relations(), after.relations());
        return loss.counts;
    }

    private void compare(String what, Object before, Object after) {
        if (!before.equals(after)) {
            add(what);
        }
    }

    private void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private void compareMentions(List<AnnotatedMention> before, List<AnnotatedMention> after) {
        Map<CodePointSpan, List<AnnotatedMention>> left = new TreeMap<>();
        after.forEach(mention -> left.computeIfAbsent(mention.span(), unused -> new ArrayList<>())
                .add(mention));
        for (AnnotatedMention mention : before) {
            List<AnnotatedMention> same = left.getOrDefault(mention.span(), List.of());
            AnnotatedMention found = same.stream()
                    .filter(other -> other.type().equals(mention.type()))
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                same.remove(found);
                compare("name of an entity", mention.name(), found.name());
                compare("identifier of an entity", mention.id(), found.id());
                compare("recogniser of a mention", mention.source(), found.source());
            } else if (after.stream()
                    .anyMatch(other -> other.span().shared(mention.span()) > 0
                            && other.type().equals(mention.type()))) {
                add("border of a mention");
            } else {
                add("mention of a " + mention.type());
            }
        }
        left.values()
                .forEach(added -> added.forEach(mention -> {
                    if (before.stream().noneMatch(other -> other.span().shared(mention.span()) > 0)) {
                        add("mention that was not there");
                    }
                }));
    }

    private void compareRelations(List<AnnotatedRelation> before, List<AnnotatedRelation> after) {
        List<AnnotatedRelation> left = new ArrayList<>(after);
        List<AnnotatedRelation> kept = new ArrayList<>();
        for (AnnotatedRelation relation : before) {
            AnnotatedRelation found = left.stream()
                    .filter(other ->
                            key(other).equals(key(relation)) && evidence(other).equals(evidence(relation)))
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(other -> key(other).equals(key(relation)))
                            .findFirst())
                    .orElse(null);
            if (found == null) {
                add(relation.type());
            } else {
                left.remove(found);
                kept.add(found);
                compareFields(relation, found);
            }
        }
        left.forEach(relation -> add("relation that was not there"));
        List<AnnotatedRelation> order = new ArrayList<>(after);
        order.removeAll(left);
        if (!order.equals(kept)) {
            add("order of the relations");
        }
    }

    private static List<Object> key(AnnotatedRelation relation) {
        return List.of(
                relation.type(),
                relation.subject().written(),
                relation.content(),
                relation.object().name());
    }

    private static List<Object> evidence(AnnotatedRelation relation) {
        return List.of(relation.evidence(), relation.date(), relation.modality(), relation.form());
    }

    private void compareFields(AnnotatedRelation before, AnnotatedRelation after) {
        Map<String, Function<AnnotatedRelation, Object>> fields = new TreeMap<>();
        fields.put("form", AnnotatedRelation::form);
        fields.put("modality", AnnotatedRelation::modality);
        fields.put("date", AnnotatedRelation::date);
        fields.put("place", AnnotatedRelation::place);
        fields.put("evidence", AnnotatedRelation::evidence);
        fields.put("rule", AnnotatedRelation::rule);
        fields.forEach(
                (name, field) -> compare(name + " of " + before.type(), field.apply(before), field.apply(after)));
        compareKind(before.type(), before.subject(), after.subject());
        compareKind(before.type(), before.object(), after.object());
    }

    /** A description must not become a name; of the other types a source may tell none. */
    private void compareKind(String relation, Party before, Party after) {
        compare("kind of an argument of " + relation, before.isNominal(), after.isNominal());
    }
}
