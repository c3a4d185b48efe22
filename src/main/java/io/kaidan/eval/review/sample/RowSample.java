package io.kaidan.eval.review.sample;

import io.kaidan.eval.format.TableRow;
import io.kaidan.eval.format.TableStream;
import io.kaidan.eval.review.HeldOut;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Random rows of a run, so many of each relation.
 *
 * @param rows by relation, then in the order of the run
 * @param populations how many rows of each relation the run has
 */
public record RowSample(List<TableRow> rows, Map<String, Long> populations) {
    private static final String RELATION = "relation";
    /** What a sheet cannot do without. */
    private static final List<String> REQUIRED = List.of("article_id", "row", RELATION, "subject");

    public RowSample {
        rows = List.copyOf(rows);
        populations = Map.copyOf(populations);
    }

    /**
     * Draws in one pass; memory holds the sample.
     *
     * @param perType the most rows of each relation
     * @throws io.kaidan.data.DataException if the run has no relations.csv, or holds what is held out
     */
    public static RowSample draw(Path run, int perType, long seed) {
        HeldOut.refuseRun(run);
        Map<String, Reservoir<TableRow>> reservoirs = new TreeMap<>();
        try (TableStream table = TableStream.open(run.resolve("relations.csv"), REQUIRED)) {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                reservoirs
                        .computeIfAbsent(row.text(RELATION), type -> new Reservoir<>(perType, seed(seed, type)))
                        .offer(row);
            }
        }
        List<TableRow> rows = new ArrayList<>();
        Map<String, Long> populations = new TreeMap<>();
        reservoirs.forEach((type, reservoir) -> {
            populations.put(type, reservoir.seen());
            reservoir.rows().stream()
                    .sorted(Comparator.comparingInt(TableRow::line))
                    .forEach(rows::add);
        });
        return new RowSample(rows, populations);
    }

    /** How many rows of a relation were drawn. */
    public long drawn(String relation) {
        return rows.stream().filter(row -> row.text(RELATION).equals(relation)).count();
    }

    /** Relations are drawn independently: more rows of one do not change what is drawn of another. */
    private static long seed(long seed, String relation) {
        return 31 * seed + relation.hashCode();
    }
}
