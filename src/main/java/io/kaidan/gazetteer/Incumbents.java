package io.kaidan.gazetteer;

import io.kaidan.data.Tsv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds two people who hold one post at one time. Only what is certain counts: a role of which one end is unknown is
 * taken for the moment of the other, and the day (month, year) on which one follows the other belongs to both.
 */
final class Incumbents {
    private static final String STILL = "9999";

    private record Post(String title, String of) {}

    /** A role, and the time for which it is certain. */
    private record Holding(DatedRole role, Period certain, Tsv.Row row) {}

    private final Map<Post, List<Holding>> holdings = new LinkedHashMap<>();

    void add(DatedRole role, boolean still, Tsv.Row row) {
        Period period = role.period();
        String from = period.from().isEmpty() ? period.to() : period.from();
        String to = still ? STILL : period.to().isEmpty() ? from : period.to();
        if (!from.isEmpty()) {
            holdings.computeIfAbsent(new Post(role.title(), role.of()), post -> new ArrayList<>())
                    .add(new Holding(role, new Period(from, to), row));
        }
    }

    void report(SharedPosts shared, Ledger ledger) {
        for (List<Holding> post : holdings.values()) {
            if (!shared.hold(post.get(0).role())) {
                for (int i = 1; i < post.size(); i++) {
                    report(post.get(i), post.subList(0, i), ledger);
                }
            }
        }
    }

    private static void report(Holding holding, List<Holding> earlier, Ledger ledger) {
        for (Holding other : earlier) {
            boolean same = other.role().person().equals(holding.role().person());
            if (!same && holding.certain().mayOverlapBeyondEnds(other.certain())) {
                Tsv.Row row = other.row();
                ledger.report(
                        holding.row(),
                        "at one time with " + other.role().person() + " in " + row.file() + ":" + row.line()
                                + "; expected one holder, or a line for "
                                + holding.role().title()
                                + " in shared-posts.tsv");
                return;
            }
        }
    }
}
