package io.kaidan.eval.review.diff;

import io.kaidan.eval.review.diff.Difference.CellChange;
import io.kaidan.eval.review.diff.Difference.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts differences by table, relation and rule, and keeps the first few of each. Not thread-safe. */
public final class DiffSummary implements RunDiff.Listener {
    private final int examples;
    private final Map<Group, Map<Kind, Integer>> counts = new TreeMap<>();
    private final Map<Group, Map<Kind, List<Difference>>> kept = new TreeMap<>();
    private final Map<String, Integer> columns = new TreeMap<>();
    private final Alone first = new Alone();
    private final Alone second = new Alone();
    private long same;
    private long different;
    private long shared;

    /** Rows of one relation that one rule found. */
    record Group(String table, String relation, String rule) implements Comparable<Group> {
        @Override
        public int compareTo(Group other) {
            int byTable = other.table.compareTo(table);
            int byRelation = byTable != 0 ? byTable : relation.compareTo(other.relation);
            return byRelation != 0 ? byRelation : rule.compareTo(other.rule);
        }
    }

    /** Articles that one run has alone. */
    static final class Alone {
        private final List<String> ids = new ArrayList<>();
        private long articles;
        private long rows;

        /** The first few. */
        List<String> ids() {
            return ids;
        }

        long articles() {
            return articles;
        }

        long rows() {
            return rows;
        }
    }

    /** @param examples how many differences of each kind, relation and rule, and how many articles, are kept */
    public DiffSummary(int examples) {
        this.examples = examples;
    }

    @Override
    public void same(int rows) {
        same += rows;
    }

    @Override
    public void shared() {
        shared++;
    }

    @Override
    public void different(Difference difference) {
        different++;
        Group group = new Group(difference.table(), difference.group(), difference.rule());
        counts.computeIfAbsent(group, unused -> new EnumMap<>(Kind.class)).merge(difference.kind(), 1, Integer::sum);
        List<Difference> list = kept.computeIfAbsent(group, unused -> new EnumMap<>(Kind.class))
                .computeIfAbsent(difference.kind(), unused -> new ArrayList<>());
        if (list.size() < examples) {
            list.add(difference);
        }
        for (CellChange cell : difference.cells()) {
            columns.merge(difference.table() + " " + cell.column(), 1, Integer::sum);
        }
    }

    @Override
    public void alone(boolean inFirst, String article, int rows) {
        Alone alone = inFirst ? first : second;
        alone.articles++;
        alone.rows += rows;
        if (alone.ids.size() < examples) {
            alone.ids.add(article);
        }
    }

    /** Whether nothing is different. */
    public boolean isSame() {
        return different + first.articles + second.articles == 0;
    }

    long sameRows() {
        return same;
    }

    long sharedArticles() {
        return shared;
    }

    Map<Group, Map<Kind, Integer>> counts() {
        return counts;
    }

    List<Difference> examples(Group group, Kind kind) {
        return kept.get(group).getOrDefault(kind, List.of());
    }

    /** How many rows changed in a column, by table and column. */
    Map<String, Integer> columns() {
        return columns;
    }

    Alone first() {
        return first;
    }

    Alone second() {
        return second;
    }
}
