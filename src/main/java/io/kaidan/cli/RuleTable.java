package io.kaidan.cli;

import io.kaidan.batch.RuleCounts;
import io.kaidan.eval.score.RuleScores;
import io.kaidan.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The list of rules as tab-separated lines, with what is known of each. */
final class RuleTable {
    private RuleTable() {}

    /**
     * @param scores null without gold
     * @param counts null without a corpus
     */
    static List<String> lines(List<Rule> rules, RuleScores scores, RuleCounts counts) {
        List<String> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("rule", "relation"));
        if (scores != null) {
            head.addAll(List.of("gold_rows", "gold_right", "precision", "gold_articles"));
        }
        if (counts != null) {
            head.addAll(List.of("corpus_rows", "corpus_articles"));
        }
        if (scores != null || counts != null) {
            head.add("mark");
        }
        head.add("example");
        lines.add(String.join("\t", head));
        for (Rule rule : rules) {
            List<String> cells = new ArrayList<>(List.of(rule.id(), rule.row().type()));
            cells.addAll(cells(rule, scores, counts));
            cells.add(example(rule));
            lines.add(String.join("\t", cells));
        }
        return lines;
    }

    /** The same of one rule, a line each. */
    static List<String> figures(Rule rule, RuleScores scores, RuleCounts counts) {
        List<String> lines = new ArrayList<>();
        if (scores != null) {
            RuleScores.Score score = scores.of(rule.id());
            lines.add(String.format(
                    Locale.ROOT,
                    "gold    %d of %d rows right, in %d articles",
                    score.right(),
                    score.rows(),
                    score.articles()));
        }
        if (counts != null) {
            lines.add(String.format(
                    Locale.ROOT, "corpus  %d rows in %d articles", counts.rows(rule.id()), counts.articles(rule.id())));
        }
        String mark = mark(rule, scores, counts);
        if (!mark.isEmpty()) {
            lines.add("mark    " + mark);
        }
        return lines;
    }

    private static List<String> cells(Rule rule, RuleScores scores, RuleCounts counts) {
        List<String> cells = new ArrayList<>();
        if (scores != null) {
            RuleScores.Score score = scores.of(rule.id());
            cells.add(String.valueOf(score.rows()));
            cells.add(String.valueOf(score.right()));
            cells.add(score.rows() == 0 ? "" : String.format(Locale.ROOT, "%.2f", score.precision()));
            cells.add(String.valueOf(score.articles()));
        }
        if (counts != null) {
            cells.add(String.valueOf(counts.rows(rule.id())));
            cells.add(String.valueOf(counts.articles(rule.id())));
        }
        if (scores != null || counts != null) {
            cells.add(mark(rule, scores, counts));
        }
        return cells;
    }

    /** What is doubtful of a rule; empty for nothing. */
    private static String mark(Rule rule, RuleScores scores, RuleCounts counts) {
        boolean onCorpus = counts != null && counts.rows(rule.id()) > 0;
        int gold = scores == null ? 0 : scores.of(rule.id()).articles();
        if (onCorpus || scores == null && counts == null) {
            return "";
        }
        if (gold == 0) {
            return "nowhere";
        }
        return gold == 1 && counts != null ? "one-article" : "";
    }

    private static String example(Rule rule) {
        return rule.examples().stream()
                .filter(Rule.Example::positive)
                .findFirst()
                .map(Rule.Example::text)
                .orElse("");
    }
}
