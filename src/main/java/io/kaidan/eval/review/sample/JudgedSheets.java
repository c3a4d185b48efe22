package io.kaidan.eval.review.sample;

import io.kaidan.data.Problems;
import io.kaidan.eval.format.TableRow;
import io.kaidan.eval.format.TableStream;
import io.kaidan.eval.review.SheetCsv;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads judged sheets and holds them against each other. For one reading only; not thread-safe. */
final class JudgedSheets {
    private static final List<String> REQUIRED =
            List.of("article_id", "row", "relation", "rule", "population", "judgement", "wrong");
    private static final List<String> PARTS = List.of("subject", "object", "content", "modality", "date", "other");

    private final Problems problems = new Problems();
    private final List<Judgement> judgements = new ArrayList<>();
    private final Map<List<Object>, Judgement> byJudge = new HashMap<>();
    private final Map<Judgement.Key, Judgement> byRow = new HashMap<>();
    private final Map<String, Judgement> byRelation = new HashMap<>();

    private JudgedSheets() {}

    /**
     * All rows of all sheets, judged or not.
     *
     * @throws io.kaidan.data.DataException with every mistake by file and line, if there are any
     */
    static List<Judgement> read(List<Path> sheets) {
        JudgedSheets read = new JudgedSheets();
        for (Path sheet : sheets) {
            try (TableStream table = TableStream.open(sheet, REQUIRED)) {
                for (TableRow row = table.next(); row != null; row = table.next()) {
                    read.add(sheet, row);
                }
            }
        }
        read.problems.throwIfAny();
        return read.judgements;
    }

    private void add(Path sheet, TableRow row) {
        String file = sheet.toString();
        int before = problems.sorted().size();
        Verdict verdict = verdict(file, row);
        Set<String> wrong = wrong(file, row, verdict);
        long population = population(file, row);
        if (problems.sorted().size() > before) {
            return;
        }
        String judge = cell(row, "judge").strip();
        Judgement judgement = new Judgement(
                file,
                row.line(),
                judge.isEmpty() ? file : judge,
                new Judgement.Key(cell(row, "article_id"), cell(row, "row")),
                cell(row, "relation"),
                cell(row, "rule"),
                population,
                cell(row, "fact"),
                verdict,
                wrong,
                cell(row, "note"));
        if (fits(judgement)) {
            judgements.add(judgement);
        }
    }

    private Verdict verdict(String file, TableRow row) {
        String written = cell(row, "judgement").strip();
        if (written.isEmpty()) {
            return null;
        }
        for (Verdict verdict : Verdict.values()) {
            if (verdict.name().equalsIgnoreCase(written)) {
                return verdict;
            }
        }
        problems.add(file, row.line(), "judgement '" + written + "', expected right, wrong, partly or nothing");
        return null;
    }

    private Set<String> wrong(String file, TableRow row, Verdict verdict) {
        Set<String> parts = new TreeSet<>();
        Arrays.stream(cell(row, "wrong").toLowerCase(Locale.ROOT).split("[\\s,;|]+"))
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        for (String part : parts) {
            if (!PARTS.contains(part)) {
                problems.add(file, row.line(), "wrong '" + part + "', expected some of " + String.join(", ", PARTS));
            }
        }
        boolean unjudged = cell(row, "judgement").isBlank();
        if (!parts.isEmpty() && (unjudged || verdict == Verdict.RIGHT)) {
            String what = unjudged ? "not judged" : "right";
            problems.add(file, row.line(), "the row is " + what + ", but '" + String.join(" ", parts) + "' is wrong");
        }
        return parts;
    }

    private long population(String file, TableRow row) {
        try {
            long population = Long.parseLong(cell(row, "population"));
            if (population > 0) {
                return population;
            }
        } catch (NumberFormatException e) {
            // Reported below.
        }
        problems.add(file, row.line(), "population '" + cell(row, "population") + "', expected a number from 1");
        return 0;
    }

    /** Whether a row agrees with those before it on what it is. */
    private boolean fits(Judgement judgement) {
        Judgement same = byRow.putIfAbsent(judgement.row(), judgement);
        if (same != null && !same.relation().equals(judgement.relation())) {
            report(judgement, judgement.row() + " is " + judgement.relation() + ", but " + same.relation(), same);
            return false;
        }
        Judgement other = byRelation.putIfAbsent(judgement.relation(), judgement);
        if (other != null && other.population() != judgement.population()) {
            String what = "the run has " + judgement.population() + " rows of " + judgement.relation() + ", but "
                    + other.population();
            report(judgement, what, other);
            return false;
        }
        Judgement twice = judgement.isJudged()
                ? byJudge.putIfAbsent(List.of(judgement.judge(), judgement.row()), judgement)
                : null;
        if (twice != null) {
            report(judgement, judgement.row() + " is judged twice by '" + judgement.judge() + "', first", twice);
            return false;
        }
        return true;
    }

    private void report(Judgement judgement, String what, Judgement earlier) {
        problems.add(judgement.file(), judgement.line(), what + " in " + earlier.place());
    }

    private static String cell(TableRow row, String column) {
        return SheetCsv.read(row.text(column));
    }
}
