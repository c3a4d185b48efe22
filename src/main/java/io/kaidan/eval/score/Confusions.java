package io.kaidan.eval.score;

import static io.kaidan.eval.annotation.AnnotatedRelation.MET;
import static io.kaidan.eval.annotation.AnnotatedRelation.SAID;
import static io.kaidan.eval.annotation.AnnotatedRelation.VISITED;

import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Counts what is taken for what: types of names, modalities, the form of statements, the channel of meetings. */
public final class Confusions {
    private static final String UNKNOWN = "unknown";
    /** Labels in the order in which they are shown; others follow in alphabetical order. */
    private static final List<String> ORDER = List.of(
            "PERSON",
            "STATE",
            "ORGANIZATION",
            "LOCATION",
            "ASSERTED",
            "PLANNED",
            "NEGATED",
            "HYPOTHETICAL",
            "DIRECT",
            "INDIRECT",
            "HEADLINE",
            "IN_PERSON",
            "PHONE",
            "VIDEO");

    private static final Comparator<String> BY_ORDER = Comparator.comparingInt((String label) -> {
                int place = ORDER.indexOf(label);
                return label.equals(ConfusionMatrix.NONE) ? Integer.MAX_VALUE : place < 0 ? ORDER.size() : place;
            })
            .thenComparing(Comparator.naturalOrder());

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    private Confusions() {}

    /** The matrices in which anything was counted. */
    public static List<ConfusionMatrix> of(List<ArticleFindings> articles) {
        List<ConfusionMatrix> matrices = new ArrayList<>();
        matrices.add(names(articles));
        for (String type : List.of(MET, SAID, VISITED)) {
            matrices.add(relations(articles, type, "modality", AnnotatedRelation::modality));
        }
        matrices.add(relations(articles, SAID, "form", AnnotatedRelation::form));
        matrices.add(relations(articles, MET, "channel", AnnotatedRelation::form));
        matrices.removeIf(matrix -> matrix.labels().size() == 1);
        return matrices;
    }

    /** Names that share characters stand for each other, those of the same span before others. */
    private static ConfusionMatrix names(List<ArticleFindings> articles) {
        Confusions confusions = new Confusions();
        for (ArticleFindings article : articles) {
            article.mentions()
                    .forEach(finding -> confusions.count(
                            label(finding.gold(), AnnotatedMention::type),
                            label(finding.system(), AnnotatedMention::type)));
        }
        return confusions.matrix("names");
    }

    /** Relations stand for each other when they are right, or differ in modality alone. */
    private static ConfusionMatrix relations(
            List<ArticleFindings> articles, String type, String slot, Function<AnnotatedRelation, String> value) {
        Confusions confusions = new Confusions();
        for (ArticleFindings article : articles) {
            for (RelationFinding finding : article.relations()) {
                if (!finding.type().equals(type)) {
                    continue;
                }
                String gold = label(finding.gold(), value);
                String system = label(finding.system(), value);
                if (isOneFact(finding)) {
                    confusions.count(gold, system);
                } else {
                    confusions.count(gold, ConfusionMatrix.NONE);
                    confusions.count(ConfusionMatrix.NONE, system);
                }
            }
        }
        return confusions.matrix(type + " " + slot);
    }

    private static boolean isOneFact(RelationFinding finding) {
        return finding.outcome() == Outcome.HIT
                || finding.outcome() == Outcome.SLOT
                || finding.gold() != null
                        && finding.system() != null
                        && finding.errors().stream()
                                .allMatch(error -> error.slot().equals(finding.type() + RelationPairing.MODALITY));
    }

    private static <T> String label(T side, Function<T, String> value) {
        if (side == null) {
            return ConfusionMatrix.NONE;
        }
        return value.apply(side).isEmpty() ? UNKNOWN : value.apply(side);
    }

    private void count(String gold, String system) {
        if (!gold.equals(system) || !gold.equals(ConfusionMatrix.NONE)) {
            counts.computeIfAbsent(gold, unused -> new TreeMap<>()).merge(system, 1, Integer::sum);
        }
    }

    private ConfusionMatrix matrix(String name) {
        TreeSet<String> labels = new TreeSet<>(BY_ORDER);
        labels.add(ConfusionMatrix.NONE);
        labels.addAll(counts.keySet());
        counts.values().forEach(row -> labels.addAll(row.keySet()));
        List<List<Integer>> cells = labels.stream()
                .map(gold -> labels.stream()
                        .map(system -> counts.getOrDefault(gold, Map.of()).getOrDefault(system, 0))
                        .toList())
                .toList();
        return new ConfusionMatrix(name, List.copyOf(labels), cells);
    }
}
