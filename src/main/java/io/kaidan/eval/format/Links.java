package io.kaidan.eval.format;

import io.kaidan.data.DataException;
import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotationSet;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which identifier the entities of a gold have: article (empty for all that no line of their own has), type, name as the
 * gold has it, id. Immutable.
 */
public final class Links {
    private static final List<String> COLUMNS = List.of("article", "type", "name", "id");

    private record Key(String article, String type, String name) {}

    private final Map<Key, Tsv.Row> rows;

    private Links(Map<Key, Tsv.Row> rows) {
        this.rows = Map.copyOf(rows);
    }

    /** @throws DataException with every mistake by file and line */
    public static Links read(Path path) {
        Problems problems = new Problems();
        Map<Key, Tsv.Row> rows = new HashMap<>();
        for (Tsv.Row row :
                Tsv.read(DataFile.at(path), COLUMNS, List.of(), problems).rows()) {
            Tsv.Row other = rows.put(new Key(row.get("article"), row.get("type"), row.get("name")), row);
            if (other != null) {
                problems.add(row.file(), row.line(), "the same entity stands on line " + other.line());
            }
            if (!AnnotatedMention.TYPES.contains(row.get("type"))) {
                problems.add(
                        row.file(),
                        row.line(),
                        "type '" + row.get("type") + "', expected one of " + String.join(", ", AnnotatedMention.TYPES));
            }
            if (row.get("id").isEmpty()) {
                problems.add(row.file(), row.line(), "id is empty, expected one or " + AnnotatedMention.NOWHERE);
            }
        }
        problems.throwIfAny();
        return new Links(rows);
    }

    /**
     * The set with identifiers on the names of the entities that are listed.
     *
     * @throws DataException with every line whose entity the set does not have
     */
    public AnnotationSet applyTo(AnnotationSet set) {
        Set<Key> used = new HashSet<>();
        List<AnnotatedArticle> articles =
                set.articles().stream().map(article -> linked(article, used)).toList();
        Problems problems = new Problems();
        rows.forEach((key, row) -> {
            if (!used.contains(key)) {
                problems.add(row.file(), row.line(), key.type() + " '" + key.name() + "' is in no such article");
            }
        });
        problems.throwIfAny();
        return new AnnotationSet(articles, set.contrasts(), set.heldOut(), set.notes());
    }

    private AnnotatedArticle linked(AnnotatedArticle article, Set<Key> used) {
        List<AnnotatedMention> mentions = article.mentions().stream()
                .map(mention -> linked(article.id(), mention, used))
                .toList();
        return new AnnotatedArticle(
                article.id(),
                article.date(),
                article.outlet(),
                article.text(),
                article.headlineEnd(),
                mentions,
                article.relations());
    }

    private AnnotatedMention linked(String article, AnnotatedMention mention, Set<Key> used) {
        Key here = new Key(article, mention.type(), mention.name());
        Key key = rows.containsKey(here) ? here : new Key("", mention.type(), mention.name());
        if (!rows.containsKey(key)) {
            return mention;
        }
        used.add(key);
        return new AnnotatedMention(
                mention.span(),
                mention.surface(),
                mention.type(),
                mention.name(),
                rows.get(key).get("id"),
                mention.source());
    }
}
