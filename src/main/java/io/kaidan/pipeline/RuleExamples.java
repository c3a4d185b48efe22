package io.kaidan.pipeline;

import io.kaidan.data.DataProblem;
import io.kaidan.data.Problems;
import io.kaidan.document.Article;
import io.kaidan.document.Document;
import io.kaidan.document.Relation;
import io.kaidan.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Runs the examples that rules carry through the whole pipeline. */
public final class RuleExamples {
    /** The day on which every example is read as published. */
    public static final LocalDate PUBLISHED = LocalDate.of(2024, 7, 19);

    private final Kaidan kaidan;

    public RuleExamples(Kaidan kaidan) {
        this.kaidan = Objects.requireNonNull(kaidan, "kaidan");
    }

    /** The examples that do not come out as their rules say, sorted by file and line. */
    public List<DataProblem> check() {
        Problems problems = new Problems();
        for (Rule rule : kaidan.rules()) {
            for (Rule.Example example : rule.examples()) {
                check(rule, example, problems);
            }
        }
        return problems.sorted();
    }

    private void check(Rule rule, Rule.Example example, Problems problems) {
        Document document = kaidan.annotate(article(example.text()));
        List<Relation> byRule = document.relations().stream()
                .filter(r -> r.rule().equals(rule.id()))
                .toList();
        if (example.positive() && byRule.stream().noneMatch(r -> fits(r, example.expected()))) {
            problems.add(
                    rule.file(),
                    example.line(),
                    "'" + rule.id() + "' does not give " + String.join(" | ", example.expected()) + " but "
                            + described(byRule));
        }
        if (!example.positive() && !byRule.isEmpty()) {
            problems.add(
                    rule.file(),
                    example.line(),
                    "'" + rule.id() + "' gives " + described(byRule) + ", expected no row by this rule");
        }
    }

    /** A text without 。 is a headline. */
    public static Article article(String text) {
        boolean body = text.contains("。");
        return Article.of("example", PUBLISHED, body ? "" : text, body ? text : "");
    }

    /** Whether a row is what an example expects: type, subject, object or content, value; {@code *} for any. */
    private static boolean fits(Relation row, List<String> expected) {
        return row.type().equals(expected.get(0))
                && (expected.size() < 2 || fits(row.subject().name(), expected.get(1)))
                && (expected.size() < 3 || fits(second(row), expected.get(2)))
                && (expected.size() < 4 || fits(third(row), expected.get(3)));
    }

    private static boolean fits(String actual, String expected) {
        return expected.equals("*") || actual.equals(expected);
    }

    private static String second(Relation row) {
        return row.content().isEmpty() ? object(row) : row.content();
    }

    /** Of a title the affiliation, of a statement its form, else the modality. */
    private static String third(Relation row) {
        if (row.content().isEmpty()) {
            return row.modality().name();
        }
        return row.object() != null && row.form().isEmpty() ? object(row) : row.form();
    }

    private static String object(Relation row) {
        return row.object() == null ? "" : row.object().name();
    }

    private static String described(List<Relation> rows) {
        if (rows.isEmpty()) {
            return "nothing";
        }
        return String.join(
                "; ",
                rows.stream()
                        .map(r -> String.join(" | ", r.type(), r.subject().name(), second(r), third(r)))
                        .toList());
    }
}
