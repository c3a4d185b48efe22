package io.kaidan.eval.review.sample;

import io.kaidan.eval.review.CohenKappa;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far two people agree on the rows that both judged.
 *
 * @param kappa of their verdicts
 * @param disagreements the rows on which they do not, each with both judgements
 */
record JudgeAgreement(String one, String other, CohenKappa kappa, List<Pair> disagreements) {

    /** Two judgements of one row. */
    record Pair(Judgement one, Judgement other) {}

    JudgeAgreement {
        disagreements = List.copyOf(disagreements);
    }

    /** The agreement of every two who judged the same row, in the order of their names. */
    static List<JudgeAgreement> of(Collection<List<Judgement>> rows) {
        Map<List<String>, List<Pair>> pairs =
                new TreeMap<>((left, right) -> String.join("\n", left).compareTo(String.join("\n", right)));
        for (List<Judgement> row : rows) {
            List<Judgement> judged = row.stream().filter(Judgement::isJudged).toList();
            for (Judgement one : judged) {
                for (Judgement other : judged) {
                    if (one.judge().compareTo(other.judge()) < 0) {
                        pairs.computeIfAbsent(List.of(one.judge(), other.judge()), unused -> new ArrayList<>())
                                .add(new Pair(one, other));
                    }
                }
            }
        }
        List<JudgeAgreement> agreements = new ArrayList<>();
        pairs.forEach((judges, list) -> agreements.add(of(judges, list)));
        return agreements;
    }

    private static JudgeAgreement of(List<String> judges, List<Pair> pairs) {
        CohenKappa kappa = new CohenKappa();
        pairs.forEach(pair ->
                kappa.add(pair.one.verdict().name(), pair.other.verdict().name()));
        List<Pair> disagreements = pairs.stream()
                .filter(pair -> pair.one.verdict() != pair.other.verdict())
                .toList();
        return new JudgeAgreement(judges.get(0), judges.get(1), kappa, disagreements);
    }
}
