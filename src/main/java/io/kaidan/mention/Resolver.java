package io.kaidan.mention;

import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Decides between overlapping candidates: the set of candidates that do not overlap and together weigh most. Weight
 * grows a little faster than length, so that a long name (国連安全保障理事会) beats the sum of names inside it; ties go to
 * the longer and then the earlier candidate. The outcome does not depend on the order of the candidates.
 */
final class Resolver {
    /** Below this score a candidate is kept for explanations only. */
    static final double THRESHOLD = 0.5;

    private static final double LENGTH_EXPONENT = 1.25;
    private static final double FLOOR = 0.3;

    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::span)
            .thenComparing(Candidate::score, Comparator.reverseOrder())
            .thenComparing(Candidate::type)
            .thenComparing(Candidate::source)
            .thenComparing(Candidate::foundBy)
            .thenComparing(Candidate::entry);

    private Resolver() {}

    /** The candidates that are taken, in order. */
    static List<Candidate> resolve(Collection<Candidate> candidates) {
        List<Candidate> rivals = bestOfEachSpan(candidates);
        rivals.sort(Comparator.comparingInt((Candidate c) -> c.span().end())
                .thenComparing(c -> c.span().begin()));
        int size = rivals.size();
        double[] total = new double[size + 1];
        int[] before = new int[size];
        boolean[] taken = new boolean[size];
        for (int i = 0; i < size; i++) {
            before[i] = endingBy(rivals, rivals.get(i).span().begin(), i);
            double with = total[before[i]] + weight(rivals.get(i));
            taken[i] = with > total[i] + 1e-9;
            total[i + 1] = taken[i] ? with : total[i];
        }
        List<Candidate> chosen = new ArrayList<>();
        for (int i = size - 1; i >= 0; ) {
            if (taken[i]) {
                chosen.add(rivals.get(i));
                i = before[i] - 1;
            } else {
                i--;
            }
        }
        Collections.reverse(chosen);
        return chosen;
    }

    /** The final answer, with a reason for every candidate that was not taken. */
    static Mentions explain(Collection<Candidate> candidates, String text) {
        List<Candidate> chosen = resolve(candidates);
        List<Mention> mentions = new ArrayList<>();
        for (Candidate candidate : chosen) {
            mentions.add(new Mention(
                    candidate.span(),
                    candidate.type(),
                    candidate.span().of(text),
                    candidate.entry(),
                    candidate.source(),
                    candidate.foundBy(),
                    Math.min(1, candidate.score())));
        }
        NavigableMap<Integer, Candidate> winners = new TreeMap<>();
        chosen.forEach(winner -> winners.put(winner.span().begin(), winner));
        List<Mentions.Loser> losers = candidates.stream()
                .distinct()
                .filter(candidate ->
                        !candidate.equals(winners.get(candidate.span().begin())))
                .sorted(ORDER)
                .map(candidate -> new Mentions.Loser(candidate, reason(candidate, winners, text)))
                .toList();
        return new Mentions(mentions, losers);
    }

    private static String reason(Candidate loser, NavigableMap<Integer, Candidate> winners, String text) {
        Map.Entry<Integer, Candidate> winner = winners.lowerEntry(loser.span().end());
        if (loser.score() < THRESHOLD) {
            return "too little evidence";
        }
        return winner.getValue().span().of(text) + " (" + winner.getValue().foundBy() + ") weighs more";
    }

    private static List<Candidate> bestOfEachSpan(Collection<Candidate> candidates) {
        Map<Span, Candidate> best = new LinkedHashMap<>();
        candidates.stream()
                .filter(candidate ->
                        candidate.score() >= THRESHOLD && !candidate.span().isEmpty())
                .sorted(ORDER)
                .forEach(candidate -> best.putIfAbsent(candidate.span(), candidate));
        return new ArrayList<>(best.values());
    }

    private static double weight(Candidate candidate) {
        double users = candidate.source() == Mention.Source.USER ? 1000 : 1;
        return users * (candidate.score() - FLOOR) * Math.pow(candidate.span().length(), LENGTH_EXPONENT);
    }

    /** How many of the first {@code limit} candidates end at or before the offset. */
    private static int endingBy(List<Candidate> rivals, int offset, int limit) {
        int low = 0;
        int high = limit;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rivals.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
