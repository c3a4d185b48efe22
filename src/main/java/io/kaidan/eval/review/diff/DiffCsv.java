package io.kaidan.eval.review.diff;

import io.kaidan.eval.format.TableRow;
import io.kaidan.eval.review.SheetCsv;
import io.kaidan.eval.review.diff.Difference.CellChange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes every difference as it is found: a line for a row that is gone or new, a line for each cell of one that changed,
 * a line for an article that only one run has. Safe to open in spreadsheet programs ({@link SheetCsv}).
 */
public final class DiffCsv implements RunDiff.Listener {
    private static final List<String> HEADER = List.of(
            "change",
            "table",
            "article_id",
            "relation",
            "rule",
            "subject",
            "object",
            "content",
            "begin",
            "end",
            "text",
            "column",
            "a",
            "b");
    private static final String NOTHING = "";

    private final SheetCsv csv;
    private final RunDiff.Listener next;

    /**
     * @param out stays open
     * @param next hears everything as well
     */
    public DiffCsv(Appendable out, RunDiff.Listener next) throws IOException {
        this.csv = new SheetCsv(out);
        this.next = next;
        csv.row(HEADER);
    }

    @Override
    public void same(int rows) {
        next.same(rows);
    }

    @Override
    public void shared() {
        next.shared();
    }

    @Override
    public void different(Difference difference) throws IOException {
        if (difference.cells().isEmpty()) {
            write(difference, new CellChange(NOTHING, NOTHING, NOTHING));
        }
        for (CellChange cell : difference.cells()) {
            write(difference, cell);
        }
        next.different(difference);
    }

    @Override
    public void alone(boolean inFirst, String article, int rows) throws IOException {
        String change = inFirst ? "gone" : "new";
        csv.row(List.of(
                change,
                "articles",
                article,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING));
        next.alone(inFirst, article, rows);
    }

    private void write(Difference difference, CellChange cell) throws IOException {
        TableRow row = difference.row();
        String evidence = row.text("evidence");
        csv.row(List.of(
                difference.kind().name().toLowerCase(Locale.ROOT),
                difference.table(),
                difference.article(),
                difference.group(),
                difference.rule(),
                row.text("subject"),
                row.text("object"),
                row.text("content"),
                row.text("begin"),
                row.text("end"),
                evidence.isEmpty() ? row.text("surface") : evidence,
                cell.column(),
                cell.before(),
                cell.after()));
    }
}
