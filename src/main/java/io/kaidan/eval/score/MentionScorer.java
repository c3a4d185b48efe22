package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.Party;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Scores the names of an article by type: the same span, and spans that share a character ({@code _overlap}). Slots:
 * {@code KNOWN_}, of the distinct entities those with an identifier on a mention found; {@code NAMED_}, of the mentions
 * found those put to the entity that the gold has.
 */
final class MentionScorer {
    private final Comparison article;
    private final List<String> types;

    /** @param types names of other types are left out on both sides */
    MentionScorer(Comparison article, List<String> types) {
        this.article = article;
        this.types = types;
    }

    void score() {
        for (String type : types) {
            score(type);
        }
        for (Scheme scheme : Scheme.values()) {
            score(scheme);
        }
    }

    private void score(Scheme scheme) {
        SchemeScorer scorer = new SchemeScorer(scheme);
        for (String type : types) {
            List<AnnotatedMention> wanted = ofTypes(article.gold, List.of(type));
            List<AnnotatedMention> given = ofTypes(article.system, List.of(type));
            article.tally.add(scheme, type, scorer.score(wanted, given));
        }
        SchemeCounts all = scorer.score(ofTypes(article.gold, types), ofTypes(article.system, types));
        article.tally.add(scheme, Tally.ALL_TYPES, all);
    }

    private static List<AnnotatedMention> ofTypes(AnnotatedArticle side, List<String> types) {
        return side.mentions().stream()
                .filter(mention -> types.contains(mention.type()))
                .toList();
    }

    private void score(String type) {
        Map<CodePointSpan, AnnotatedMention> wanted = bySpan(article.gold.mentions(), type);
        Map<CodePointSpan, AnnotatedMention> given = bySpan(article.system.mentions(), type);
        Set<CodePointSpan> spans = new TreeSet<>(wanted.keySet());
        spans.addAll(given.keySet());
        int hits = 0;
        for (CodePointSpan span : spans) {
            MentionMatch match = new MentionMatch(wanted.get(span), given.get(span));
            article.mentions.add(match);
            if (match.isHit()) {
                hits++;
                article.tally.add("NAMED_" + type, sameEntity(match));
            }
        }
        article.tally.add(type, hits, wanted.size(), given.size());
        int touching = Matching.of(List.copyOf(wanted.keySet()), List.copyOf(given.keySet()), CodePointSpan::overlap)
                .size();
        article.tally.add(type + "_overlap", touching, wanted.size(), given.size());
        Set<String> entities = names(article.gold.mentions(), type);
        article.tally.add("KNOWN_" + type, known(type).size(), entities.size());
    }

    private boolean sameEntity(MentionMatch match) {
        Party wanted = new Party(match.gold().name(), "");
        return article.names.same(
                wanted, new Party(match.system().name(), match.system().type()));
    }

    /** The entities of the gold that have an identifier on one of their mentions. */
    private Set<String> known(String type) {
        Set<CodePointSpan> identified = article.system.mentions().stream()
                .filter(mention -> mention.type().equals(type) && !mention.id().isEmpty())
                .map(AnnotatedMention::span)
                .collect(Collectors.toSet());
        return names(
                article.gold.mentions().stream()
                        .filter(mention -> identified.contains(mention.span()))
                        .toList(),
                type);
    }

    private static Set<String> names(Collection<AnnotatedMention> mentions, String type) {
        return mentions.stream()
                .filter(mention -> mention.type().equals(type))
                .map(AnnotatedMention::name)
                .collect(Collectors.toSet());
    }

    private static Map<CodePointSpan, AnnotatedMention> bySpan(Collection<AnnotatedMention> mentions, String type) {
        Map<CodePointSpan, AnnotatedMention> bySpan = new TreeMap<>();
        mentions.stream()
                .filter(mention -> mention.type().equals(type))
                .forEach(mention -> bySpan.putIfAbsent(mention.span(), mention));
        return bySpan;
    }
}
