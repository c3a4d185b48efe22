package io.kaidan.eval.syntax;

import io.kaidan.clause.Chunk;
import io.kaidan.clause.Passage;
import io.kaidan.eval.syntax.AlignedSentence.Place;
import io.kaidan.pipeline.Kaidan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts over the sentences of a corpus: the ガ of predicates, by the analysis and by the nearest noun before with が or
 * は, and the heads of bunsetsu. Not thread-safe.
 */
public final class SyntaxScores {
    private final Map<DependentClass, int[]> attachment = new EnumMap<>(DependentClass.class);
    private final Count analysed = new Count();
    private final Count nearest = new Count();
    private final List<String> errors = new ArrayList<>();

    /** What was proposed, what is in the gold, and what is right. */
    private static final class Count {
        private int proposed;
        private int expected;
        private int right;

        double f1() {
            return 2.0 * right / Math.max(1, proposed + expected);
        }

        String line(String name) {
            double precision = (double) right / Math.max(1, proposed);
            double recall = (double) right / Math.max(1, expected);
            return String.format(
                    Locale.ROOT,
                    "%-40s P %.3f R %.3f F1 %.3f  (%d of %d; %d proposed)",
                    name,
                    precision,
                    recall,
                    f1(),
                    right,
                    expected,
                    proposed);
        }
    }

    private SyntaxScores() {}

    /** Analyses the raw text of each sentence and compares. */
    public static SyntaxScores of(Kaidan kaidan, List<GoldSentence> sentences) {
        SyntaxScores scores = new SyntaxScores();
        sentences.parallelStream()
                .map(sentence -> AlignedSentence.of(kaidan, sentence))
                .forEachOrdered(scores::add);
        return scores;
    }

    private void add(AlignedSentence sentence) {
        for (int i = 0; i < sentence.gold().bunsetsu().size(); i++) {
            if (sentence.gold().bunsetsu().get(i).head() >= 0) {
                addAttachment(sentence, i);
            }
        }
        addNominatives(sentence);
    }

    private void addAttachment(AlignedSentence sentence, int index) {
        GoldSentence.Bunsetsu bunsetsu = sentence.gold().bunsetsu().get(index);
        Place place = sentence.place(index);
        Chunk head = place == null ? sentence.covering(index) : place.passage().headOf(place.chunk());
        Chunk own = place == null ? sentence.covering(index) : place.chunk();
        boolean inside = own != null && sentence.covering(bunsetsu.head()) == own;
        boolean right = inside || head != null && sentence.bunsetsu(head) == bunsetsu.head();
        DependentClass type = DependentClass.of(bunsetsu, place);
        int[] counts = attachment.computeIfAbsent(type, unused -> new int[2]);
        counts[0]++;
        counts[1] += right ? 1 : 0;
        if (!right) {
            errors.add(String.join(
                    "\t",
                    sentence.gold().id(),
                    type.name(),
                    bunsetsu.span().of(sentence.gold().text()),
                    "gold " + surface(sentence, bunsetsu.head()),
                    "got " + (head == null ? "none" : surface(sentence, sentence.bunsetsu(head))),
                    sentence.gold().text()));
        }
    }

    private static String surface(AlignedSentence sentence, int bunsetsu) {
        return bunsetsu < 0
                ? "none"
                : sentence.gold()
                        .bunsetsu()
                        .get(bunsetsu)
                        .span()
                        .of(sentence.gold().text());
    }

    private void addNominatives(AlignedSentence sentence) {
        Map<Integer, Integer> ours = new HashMap<>();
        Map<Integer, Integer> simple = new HashMap<>();
        for (Passage passage : sentence.passages()) {
            Nominatives nominatives = new Nominatives(passage);
            for (Chunk chunk : passage.chunks()) {
                if (nominatives.isPredicate(chunk)) {
                    int phrase = sentence.phraseOfLemma(chunk);
                    propose(ours, phrase, sentence, nominatives.of(chunk));
                    propose(simple, phrase, sentence, nominatives.nearestBefore(chunk));
                }
            }
        }
        count(analysed, sentence.gold(), ours);
        noteNominatives(sentence.gold(), ours);
        count(nearest, sentence.gold(), simple);
    }

    private static void propose(
            Map<Integer, Integer> proposals, int predicate, AlignedSentence sentence, Chunk argument) {
        if (predicate >= 0 && argument != null) {
            proposals.put(predicate, sentence.phrase(argument));
        }
    }

    private static void count(Count count, GoldSentence gold, Map<Integer, Integer> proposals) {
        count.proposed += proposals.size();
        for (GoldSentence.Predicate predicate : gold.predicates()) {
            boolean inside = !predicate.nominatives().isEmpty();
            count.expected += inside ? 1 : 0;
            boolean right = inside && predicate.nominatives().contains(proposals.getOrDefault(predicate.phrase(), -1));
            count.right += right ? 1 : 0;
        }
    }

    private void noteNominatives(GoldSentence gold, Map<Integer, Integer> proposals) {
        for (GoldSentence.Predicate predicate : gold.predicates()) {
            int proposed = proposals.getOrDefault(predicate.phrase(), -1);
            boolean right = predicate.nominatives().isEmpty()
                    ? proposed < 0
                    : predicate.nominatives().contains(proposed);
            if (!right) {
                String wanted = predicate.nominatives().stream()
                        .sorted()
                        .map(phrase -> words(gold, phrase))
                        .collect(Collectors.joining(" / "));
                errors.add(String.join(
                        "\t",
                        gold.id(),
                        "ARGUMENT",
                        words(gold, predicate.phrase()),
                        "gold " + (wanted.isEmpty() ? "none" : wanted),
                        "got " + (proposed < 0 ? "none" : words(gold, proposed)),
                        gold.text()));
            }
        }
    }

    private static String words(GoldSentence gold, int phrase) {
        return gold.phrases().get(phrase).of(gold.text());
    }

    /** F1 of ガ inside the sentence, from 0 to 1. */
    public double nominative() {
        return analysed.f1();
    }

    /** The same of the nearest noun before with が or は. */
    public double nearestNominative() {
        return nearest.f1();
    }

    /** The share of bunsetsu, but the last of each sentence, that depend on the right one. */
    public double attachment() {
        int all = 0;
        int right = 0;
        for (int[] counts : attachment.values()) {
            all += counts[0];
            right += counts[1];
        }
        return (double) right / Math.max(1, all);
    }

    /** Figures, a line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(analysed.line("ガ in the sentence"));
        lines.add(nearest.line("  by the nearest が or は before"));
        lines.add(String.format(Locale.ROOT, "%-40s %.3f", "attachment", attachment()));
        attachment.forEach((type, counts) -> lines.add(String.format(
                Locale.ROOT,
                "  %-38s %.3f  (%d of %d)",
                type.title(),
                (double) counts[1] / Math.max(1, counts[0]),
                counts[1],
                counts[0])));
        return lines;
    }

    /**
     * Bunsetsu with another head than the gold's and predicates (ARGUMENT) with another ガ: id, class, words, gold, ours,
     * text; tabs between them.
     */
    public List<String> errors() {
        return List.copyOf(errors);
    }
}
