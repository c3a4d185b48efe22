package io.kaidan.eval.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.CodePointText;
import io.kaidan.eval.annotation.Party;
import io.kaidan.eval.score.ArticleFindings;
import io.kaidan.eval.score.MentionFinding;
import io.kaidan.eval.score.Outcome;
import io.kaidan.eval.score.RelationFinding;
import io.kaidan.eval.score.SlotError;
import java.util.Locale;
import java.util.Map;

/**
 * An article as the page needs it. Offsets count UTF-16 units there, as scripts do, and lie within the text whatever a
 * system says. Empty values are left out.
 */
final class ReportArticles {
    /** Which field of a row the last word of a slot's name means. */
    private static final Map<String, String> FIELDS = Map.of(
            "DATE", "date",
            "channel", "form",
            "former", "form",
            "addressee", "object",
            "title", "content");

    private final AnnotatedArticle article;
    private final TextPlaces places;

    private ReportArticles(AnnotatedArticle article) {
        this.article = article;
        this.places = new TextPlaces(article);
    }

    static void add(ArrayNode articles, AnnotatedArticle gold, ArticleFindings findings) {
        new ReportArticles(gold).write(articles.addObject(), findings);
    }

    private void write(ObjectNode node, ArticleFindings findings) {
        node.put("id", article.id())
                .put("date", article.date())
                .put("outlet", article.outlet())
                .put("text", article.text().toString())
                .put("headlineEnd", index(article.headlineEnd()));
        ArrayNode mentions = node.putArray("mentions");
        findings.mentions().forEach(finding -> mention(mentions.addObject(), finding));
        ArrayNode relations = node.putArray("relations");
        findings.relations().forEach(finding -> relation(relations.addObject(), finding));
    }

    private void mention(ObjectNode node, MentionFinding finding) {
        node.put("outcome", name(finding.outcome()));
        if (finding.gold() != null) {
            mention(node.putObject("gold"), finding.gold());
        }
        if (finding.system() != null) {
            mention(node.putObject("system"), finding.system());
        }
    }

    private void mention(ObjectNode node, AnnotatedMention mention) {
        span(node, "span", mention.span());
        node.put("type", mention.type());
        text(node, "name", mention.name());
        text(node, "id", mention.id());
        text(node, "source", mention.source());
    }

    private void relation(ObjectNode node, RelationFinding finding) {
        node.put("outcome", name(finding.outcome())).put("type", finding.type());
        if (finding.gold() != null) {
            row(node.putObject("gold"), finding.gold(), finding.system());
        }
        if (finding.system() != null) {
            row(node.putObject("system"), finding.system(), finding.gold());
        }
        if (!finding.errors().isEmpty()) {
            ArrayNode errors = node.putArray("errors");
            finding.errors().forEach(error -> error(errors.addObject(), error));
        }
    }

    private void row(ObjectNode node, AnnotatedRelation row, AnnotatedRelation other) {
        party(node, "subject", row.subject());
        party(node, "object", row.object());
        text(node, "form", row.form());
        text(node, "modality", row.modality());
        text(node, "date", row.date());
        text(node, "place", row.place());
        text(node, "rule", row.rule());
        words(node, "evidence", row.evidence(), places.evidence(row, other));
        words(node, "content", row.content(), places.content(row, other));
    }

    /** Words by the place where they stand; by themselves, if the place is unknown or has other words. */
    private void words(ObjectNode node, String name, String words, CodePointSpan span) {
        span(node, name + "Span", span);
        if (span == null || !article.text().slice(span.begin(), span.end()).equals(words)) {
            text(node, name, words);
        }
    }

    private static void party(ObjectNode node, String name, Party party) {
        text(node, name, party.name());
        if (party.isNominal()) {
            node.put(name + "Nominal", true);
        }
    }

    private static void error(ObjectNode node, SlotError error) {
        String last = error.slot().substring(error.slot().lastIndexOf(' ') + 1);
        node.put("slot", error.slot())
                .put("field", FIELDS.getOrDefault(last, last))
                .put("wanted", error.wanted())
                .put("given", error.given());
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private static void text(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    private void span(ObjectNode node, String name, CodePointSpan span) {
        if (span != null) {
            node.putArray(name).add(index(span.begin())).add(index(span.end()));
        }
    }

    private int index(int offset) {
        CodePointText text = article.text();
        return text.index(Math.max(0, Math.min(offset, text.length())));
    }
}
