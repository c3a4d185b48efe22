package io.kaidan.eval.format;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.annotation.Party;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the labels of names mean, so that annotations with other types can be compared: a table of {@code label} and {@code
 * type}. {@code -} as the type drops names of a label; {@code *} as the label stands for those that are not named. Immutable.
 */
public final class LabelMap {
    private static final String DROP = "-";
    private static final String OTHERS = "*";

    private final Map<String, String> types;

    private LabelMap(Map<String, String> types) {
        this.types = types;
    }

    /**
     * The map of a file; one that changes nothing for null.
     *
     * @throws io.kaidan.data.DataException with all mistakes in the file
     */
    public static LabelMap optional(Path file) {
        return file == null ? new LabelMap(Map.of()) : read(DataFile.at(file));
    }

    static LabelMap read(DataFile file) {
        Problems problems = new Problems();
        Map<String, String> types = new HashMap<>();
        for (Tsv.Row row : Tsv.read(file, List.of("label", "type"), List.of("corpora"), problems)
                .rows()) {
            if (row.get("label").isEmpty() || row.get("type").isEmpty()) {
                problems.add(row.file(), row.line(), "a cell is empty, expected a label and a type, or - to drop it");
            }
            if (types.put(row.get("label"), row.get("type")) != null) {
                problems.add(row.file(), row.line(), "label '" + row.get("label") + "' stands twice");
            }
        }
        problems.throwIfAny();
        return new LabelMap(types);
    }

    /** The type that a label means; {@code -} for none. */
    String type(String label) {
        String others = types.getOrDefault(OTHERS, label);
        return types.getOrDefault(label, others);
    }

    /** The same articles with the types that the labels of their names mean. */
    public AnnotationSet apply(AnnotationSet set) {
        if (types.isEmpty()) {
            return set;
        }
        List<AnnotatedArticle> articles =
                set.articles().stream().map(this::apply).toList();
        return new AnnotationSet(articles, set.contrasts(), set.heldOut(), set.notes());
    }

    /** The same article with the types that the labels of its names mean. */
    public AnnotatedArticle apply(AnnotatedArticle article) {
        List<AnnotatedMention> mentions = article.mentions().stream()
                .filter(mention -> !type(mention.type()).equals(DROP))
                .map(mention -> new AnnotatedMention(
                        mention.span(),
                        mention.surface(),
                        type(mention.type()),
                        mention.name(),
                        mention.id(),
                        mention.source()))
                .toList();
        List<AnnotatedRelation> relations =
                article.relations().stream().map(this::apply).toList();
        return new AnnotatedArticle(
                article.id(),
                article.date(),
                article.outlet(),
                article.text(),
                article.headlineEnd(),
                mentions,
                relations);
    }

    private AnnotatedRelation apply(AnnotatedRelation relation) {
        return new AnnotatedRelation(
                relation.type(),
                apply(relation.subject()),
                apply(relation.object()),
                relation.content(),
                relation.contentSpan(),
                relation.form(),
                relation.modality(),
                relation.date(),
                relation.place(),
                relation.evidence(),
                relation.evidenceSpan(),
                relation.rule());
    }

    private Party apply(Party party) {
        if (party.isNone() || party.isNominal() || party.type().isEmpty()) {
            return party;
        }
        String type = type(party.type());
        return new Party(party.name(), type.equals(DROP) ? "" : type);
    }
}
