package io.kaidan.eval.review.sample;

import io.kaidan.eval.review.sample.StratifiedEstimate.Stratum;
import io.kaidan.eval.score.Bootstrap.Interval;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What judged sheets say of a run. A row that several judged counts once, as most of them say; where as many say one as
 * the other, as the worse says.
 */
public final class SheetScore {
    /** Rows of one relation that one rule found. */
    record Group(String relation, String rule) implements Comparable<Group> {
        @Override
        public int compareTo(Group other) {
            int byRelation = relation.compareTo(other.relation);
            return byRelation == 0 ? rule.compareTo(other.rule) : byRelation;
        }
    }

    private final List<Judgement> judgements;
    private final Map<Judgement.Key, List<Judgement>> rows = new LinkedHashMap<>();

    private SheetScore(List<Judgement> judgements) {
        this.judgements = judgements;
        judgements.forEach(judgement -> rows.computeIfAbsent(judgement.row(), unused -> new ArrayList<>())
                .add(judgement));
    }

    /** @throws io.kaidan.data.DataException with every mistake of the sheets, if there are any */
    public static SheetScore read(List<Path> sheets) {
        return new SheetScore(JudgedSheets.read(sheets));
    }

    static SheetScore of(List<Judgement> judgements) {
        return new SheetScore(judgements);
    }

    Map<String, Precision> byRelation() {
        return by(Judgement::relation);
    }

    Map<Group, Precision> byRule() {
        return by(judgement -> new Group(judgement.relation(), judgement.rule()));
    }

    /** How many rows the run has of each relation. */
    Map<String, Long> populations() {
        Map<String, Long> populations = new TreeMap<>();
        judgements.forEach(judgement -> populations.put(judgement.relation(), judgement.population()));
        return populations;
    }

    /** The share of all rows of the run that are right, of the relations of which any row is judged; null for none. */
    StratifiedEstimate strict() {
        return estimate(Precision::strict, Precision::strictInterval);
    }

    /** The share of those that are right or partly right. */
    StratifiedEstimate lenient() {
        return estimate(Precision::lenient, Precision::lenientInterval);
    }

    List<JudgeAgreement> agreements() {
        return JudgeAgreement.of(rows.values());
    }

    private StratifiedEstimate estimate(Function<Precision, Double> share, Function<Precision, Interval> interval) {
        Map<String, Long> populations = populations();
        List<Stratum> strata = new ArrayList<>();
        byRelation().forEach((relation, precision) -> {
            if (precision.judged() > 0) {
                strata.add(new Stratum(populations.get(relation), share.apply(precision), interval.apply(precision)));
            }
        });
        return strata.isEmpty() ? null : StratifiedEstimate.of(strata);
    }

    private <K> Map<K, Precision> by(Function<Judgement, K> group) {
        Map<K, List<Verdict>> verdicts = new TreeMap<>();
        for (List<Judgement> row : rows.values()) {
            verdicts.computeIfAbsent(group.apply(row.get(0)), unused -> new ArrayList<>())
                    .add(verdict(row));
        }
        Map<K, Precision> precisions = new TreeMap<>();
        verdicts.forEach((key, list) -> precisions.put(key, Precision.of(list)));
        return precisions;
    }

    /** Null where nobody judged. */
    static Verdict verdict(List<Judgement> row) {
        Map<Verdict, Integer> votes = new EnumMap<>(Verdict.class);
        row.stream().filter(Judgement::isJudged).forEach(one -> votes.merge(one.verdict(), 1, Integer::sum));
        Verdict most = null;
        for (Map.Entry<Verdict, Integer> entry : votes.entrySet()) {
            if (most == null || entry.getValue() >= votes.get(most)) {
                most = entry.getKey();
            }
        }
        return most;
    }
}
