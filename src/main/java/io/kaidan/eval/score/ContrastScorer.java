package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.ContrastCase;
import io.kaidan.eval.annotation.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Scores contrast sets. A line is right when the rows of its relation between its two (of a statement: that speaker, a
 * content that agrees by half) have exactly its modality, or when there is none as it says; a group when all its lines
 * are.
 */
public final class ContrastScorer {
    /** Before the measures of contrast sets. */
    public static final String PREFIX = "CONTRAST ";
    /** The contents of two statements that are one agree at least so much. */
    private static final double ENOUGH = 0.5;

    /** A line, and the modalities that were found for it. */
    public record Result(ContrastCase line, Set<String> found) {
        public boolean isRight() {
            return found.equals(line.expected().equals(ContrastCase.NONE) ? Set.of() : Set.of(line.expected()));
        }
    }

    private ContrastScorer() {}

    /** @param system what a system found in the text of an id */
    public static List<Result> score(List<ContrastCase> lines, Function<String, AnnotatedArticle> system) {
        List<Result> results = new ArrayList<>();
        for (ContrastCase line : lines) {
            AnnotatedArticle article = system.apply(line.id());
            Set<String> found = article.relations(line.relation()).stream()
                    .filter(row -> matches(line, row, article))
                    .map(AnnotatedRelation::modality)
                    .collect(Collectors.toCollection(TreeSet::new));
            results.add(new Result(line, found));
        }
        return results;
    }

    /** The slots by relation, by relation and modality, of all lines, and of whole groups: one tally a group. */
    public static List<Tally> tallies(List<Result> results) {
        Map<String, List<Result>> groups = results.stream()
                .collect(Collectors.groupingBy(result -> result.line().group(), TreeMap::new, Collectors.toList()));
        return groups.values().stream().map(ContrastScorer::tally).toList();
    }

    private static Tally tally(List<Result> group) {
        Tally tally = new Tally();
        for (Result result : group) {
            String relation = result.line().relation();
            tally.add(PREFIX + relation, result.isRight());
            tally.add(PREFIX + relation + " " + result.line().expected(), result.isRight());
            tally.add(PREFIX + "ALL", result.isRight());
        }
        tally.add(PREFIX + "groups all right", group.stream().allMatch(Result::isRight));
        return tally;
    }

    private static boolean matches(ContrastCase line, AnnotatedRelation row, AnnotatedArticle system) {
        if (line.relation().equals(AnnotatedRelation.SAID)) {
            return isMeant(line.subject(), row.subject(), line, system) && sameContent(line.object(), row.content());
        }
        return isPair(line, row, system)
                || line.relation().equals(AnnotatedRelation.MET) && isPair(line, row.turned(), system);
    }

    private static boolean isPair(ContrastCase line, AnnotatedRelation row, AnnotatedArticle system) {
        return isMeant(line.subject(), row.subject(), line, system)
                && isMeant(line.object(), row.object(), line, system);
    }

    private static boolean sameContent(String wanted, String given) {
        int wantedLength = Spelling.length(wanted);
        int givenLength = Spelling.length(given);
        int shared = given.contains(wanted) ? wantedLength : wanted.contains(given) ? givenLength : 0;
        return shared > 0 && 2 * shared >= ENOUGH * (wantedLength + givenLength);
    }

    /** By its name, by a surface that the system puts to it, or by a fuller form that the text does not hold. */
    private static boolean isMeant(String wanted, Party given, ContrastCase line, AnnotatedArticle system) {
        if (given.isNone()) {
            return false;
        }
        String name = Spelling.normal(given.name());
        String normal = Spelling.normal(wanted);
        return normal.equals(name)
                || system.mentions().stream()
                        .anyMatch(mention -> mention.name().equals(given.name())
                                && Spelling.normal(mention.surface()).equals(normal))
                || !Spelling.normal(line.text()).contains(name) && Spelling.isFuller(wanted, given.name());
    }
}
