package io.kaidan.eval.format;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Writes articles as the project's gold, laid out as the shipped files are. What {@link JsonGoldReader} would refuse is
 * left out: names that cross others or have types of other systems, relations of or with what is not marked.
 */
final class JsonGoldWriter {
    private final AnnotatedArticle article;
    private final List<AnnotatedMention> marked;
    private final Set<String> names = new HashSet<>();

    private JsonGoldWriter(AnnotatedArticle article) {
        this.article = article;
        this.marked = MarkedText.markable(article.mentions());
        marked.forEach(mention -> names.add(mention.name()));
    }

    /** The article without a line feed at its end. */
    static String write(AnnotatedArticle article) {
        return new JsonGoldWriter(article).write();
    }

    private String write() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", article.id());
        fields.put("date", article.date());
        fields.put("outlet", article.outlet());
        fields.put("headline", MarkedText.mark(article.text(), 0, article.headlineEnd(), marked));
        int body = article.headlineEnd() + 1;
        fields.put("body", MarkedText.mark(article.text(), body, article.text().length(), marked));
        List<Object> relations = new ArrayList<>();
        article.relations().stream().filter(this::isComplete).forEach(relation -> relations.add(fields(relation)));
        fields.put("relations", relations);
        StringBuilder json = new StringBuilder();
        append(json, fields, 0);
        return json.toString();
    }

    /** Whether the reader would take a relation. */
    private boolean isComplete(AnnotatedRelation relation) {
        boolean object = isKnown(relation.object());
        boolean rest = switch (relation.type()) {
            case AnnotatedRelation.MET, AnnotatedRelation.VISITED -> object && isInText(relation.evidence());
            case AnnotatedRelation.SAID -> isInText(relation.content()) && isInText(relation.evidence());
            case AnnotatedRelation.REPORTED -> isInText(relation.evidence());
            case AnnotatedRelation.ROLE -> isInText(relation.content());
            default -> false;
        };
        return rest && isKnown(relation.subject());
    }

    private boolean isKnown(Party party) {
        return party.isNominal() ? isInText(party.name()) : names.contains(party.name());
    }

    private boolean isInText(String words) {
        return !words.isEmpty() && article.text().find(words, 0) >= 0;
    }

    private Map<String, Object> fields(AnnotatedRelation relation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", relation.type());
        String subject = relation.subject().written();
        switch (relation.type()) {
            case AnnotatedRelation.MET -> {
                fields.put("parties", List.of(subject, relation.object().written()));
                fields.put("modality", modality(relation));
                fields.put("channel", relation.form().isEmpty() ? AnnotatedRelation.IN_PERSON : relation.form());
                fields.put("date", relation.date());
                fields.put("place", optional(Party.parse(relation.place())));
            }
            case AnnotatedRelation.SAID -> {
                fields.put("speaker", subject);
                fields.put("form", relation.form().isEmpty() ? AnnotatedRelation.INDIRECT : relation.form());
                fields.put("content", relation.content());
                fields.put("modality", modality(relation));
                fields.put("date", relation.date());
                fields.put("addressee", optional(relation.object()));
            }
            case AnnotatedRelation.REPORTED -> {
                fields.put("outlet", subject);
                fields.put("date", relation.date());
            }
            case AnnotatedRelation.VISITED -> {
                fields.put("visitor", subject);
                fields.put("destination", relation.object().written());
                fields.put("modality", modality(relation));
                fields.put("date", relation.date());
            }
            default -> {
                fields.put("person", subject);
                fields.put("title", relation.content());
                fields.put("affiliation", optional(relation.object()));
                fields.put("former", relation.form().equals(AnnotatedRelation.FORMER));
                return fields;
            }
        }
        fields.put("evidence", relation.evidence());
        return fields;
    }

    private static String modality(AnnotatedRelation relation) {
        return relation.modality().isEmpty() ? AnnotatedRelation.ASSERTED : relation.modality();
    }

    private String optional(Party party) {
        return isKnown(party) ? party.written() : "";
    }

    private static void append(StringBuilder json, Object value, int depth) {
        if (value instanceof Map<?, ?> fields) {
            List<String> lines = new ArrayList<>();
            fields.forEach((name, field) -> {
                StringBuilder line = new StringBuilder(quoted(name.toString())).append(": ");
                append(line, field, depth + 1);
                lines.add(line.toString());
            });
            json.append(block("{", lines, "}", depth));
        } else if (value instanceof Collection<?> items) {
            List<String> lines = new ArrayList<>();
            for (Object item : items) {
                StringBuilder line = new StringBuilder();
                append(line, item, depth + 1);
                lines.add(line.toString());
            }
            json.append(block("[", lines, "]", depth));
        } else {
            json.append(value instanceof String text ? quoted(text) : value);
        }
    }

    private static String block(String open, List<String> lines, String close, int depth) {
        if (lines.isEmpty()) {
            return open + close;
        }
        String indent = "\n" + " ".repeat(depth);
        StringJoiner block = new StringJoiner("," + indent + " ", open + indent + " ", indent + close);
        lines.forEach(block::add);
        return block.toString();
    }

    private static String quoted(String text) {
        return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }
}
