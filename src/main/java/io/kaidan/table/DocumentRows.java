package io.kaidan.table;

import io.kaidan.document.Argument;
import io.kaidan.document.Document;
import io.kaidan.document.Entity;
import io.kaidan.document.Holding;
import io.kaidan.document.Mention;
import io.kaidan.document.Relation;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rows of one document, in the order of the tables. */
public record DocumentRows(List<RelationRow> relations, List<MentionRow> mentions) {

    /** Within an article rows are ordered by where their evidence stands, then by what they say. */
    private static final Comparator<Relation> ORDER = Comparator.comparing(Relation::evidence)
            .thenComparing(Relation::type, CodePoints.order())
            .thenComparing(relation -> relation.subject().name(), CodePoints.order())
            .thenComparing(
                    relation ->
                            relation.object() == null ? "" : relation.object().name(),
                    CodePoints.order())
            .thenComparingInt(relation ->
                    relation.contentSpan() == null ? -1 : relation.contentSpan().begin())
            .thenComparing(Relation::date)
            .thenComparing(relation -> relation.modality().name())
            .thenComparing(Relation::form)
            .thenComparing(Relation::rule, CodePoints.order());

    public DocumentRows {
        relations = List.copyOf(relations);
        mentions = List.copyOf(mentions);
    }

    public static DocumentRows of(Document document) {
        CodePoints codePoints = CodePoints.of(document.text().text().original());
        return new DocumentRows(relationRows(document, codePoints), mentionRows(document, codePoints));
    }

    private static List<RelationRow> relationRows(Document document, CodePoints codePoints) {
        List<RelationRow> rows = new ArrayList<>();
        for (Relation relation : document.relations().stream().sorted(ORDER).toList()) {
            rows.add(new RelationRow(
                    document.article(),
                    rows.size() + 1,
                    relation,
                    cells(relation.subject(), relation.evidence(), document, codePoints),
                    cells(relation.object(), relation.evidence(), document, codePoints),
                    codePoints.passage(relation.trigger()),
                    codePoints.passage(relation.evidence()),
                    relation.contentSpan() == null ? null : codePoints.passage(relation.contentSpan())));
        }
        return rows;
    }

    private static List<MentionRow> mentionRows(Document document, CodePoints codePoints) {
        List<MentionRow> rows = new ArrayList<>();
        for (Mention mention : document.mentions()) {
            Entity entity = document.entities().of(mention);
            Sentence sentence = document.text().sentenceAt(mention.span().begin());
            rows.add(new MentionRow(
                    document.article().id(),
                    mention,
                    codePoints.passage(mention.span()),
                    entity == null ? mention.surface() : entity.name(),
                    entity == null ? null : entity.number(),
                    entity == null ? "" : entity.id(),
                    sentence == null ? null : sentence.number()));
        }
        return rows;
    }

    private static ArgumentCells cells(Argument argument, Span evidence, Document document, CodePoints codePoints) {
        if (argument == null) {
            return ArgumentCells.NONE;
        }
        Span span = argument.span();
        Passage passage = span != null && evidence.contains(span) ? codePoints.passage(span) : null;
        if (argument.isNominal()) {
            return new ArgumentCells(argument.name(), argument.type(), null, "", "", "", "", passage);
        }
        Entity entity = argument.entity();
        Holding office = office(entity, document);
        return new ArgumentCells(
                entity.name(),
                entity.type().name(),
                entity.number(),
                entity.id(),
                entity.label(),
                office == null
                        ? ""
                        : office.title().span().of(document.text().text().original()),
                state(entity, office),
                passage);
    }

    /** The first title that the article gives the entity without calling it a former one, or null. */
    private static Holding office(Entity entity, Document document) {
        for (Holding holding : document.entities().holdings()) {
            if (holding.person().number() == entity.number() && !holding.title().former()) {
                return holding;
            }
        }
        return null;
    }

    private static String state(Entity entity, Holding office) {
        if (!entity.state().isEmpty() || office == null || office.affiliation() == null) {
            return entity.state();
        }
        return office.affiliation().state();
    }
}
