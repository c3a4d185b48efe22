package io.kaidan.eval.review.sample;

import io.kaidan.eval.format.TableRow;
import io.kaidan.eval.review.SheetCsv;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows to be judged by a person, with what is needed for it. The last four columns are the person's: {@code judge} a
 * name, {@code judgement} right, wrong or partly, {@code wrong} which parts, {@code note} anything.
 */
public final class ReviewSheet {
    /** Of the run. */
    private static final List<String> COPIED = List.of(
            "subject",
            "object",
            "content",
            "form",
            "modality",
            "date",
            "place",
            "attributed_to",
            "trigger",
            "confidence");
    /** In the order of the file. */
    static final List<String> COLUMNS = Stream.of(
                    List.of("article_id", "row", "article_date", "outlet", "relation", "rule", "population", "fact"),
                    List.of("before", "passage", "after", "evidence"),
                    COPIED,
                    List.of("judge", "judgement", "wrong", "note"))
            .flatMap(List::stream)
            .toList();

    private final List<Line> lines;

    /** A row with its context, and its cells in the order of the columns. */
    record Line(TableRow row, Context context, List<String> cells) {
        String cell(String column) {
            return cells.get(COLUMNS.indexOf(column));
        }
    }

    private ReviewSheet(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    public static ReviewSheet of(RowSample sample, Contexts contexts) {
        List<Line> lines = new ArrayList<>();
        for (TableRow row : sample.rows()) {
            Context context = contexts.of(row);
            long population = sample.populations().get(row.text("relation"));
            lines.add(new Line(
                    row,
                    context,
                    COLUMNS.stream()
                            .map(column -> cell(column, row, context, population))
                            .toList()));
        }
        return new ReviewSheet(lines);
    }

    List<Line> lines() {
        return lines;
    }

    /** Writes the sheet for spreadsheet programs. */
    public void writeCsv(Appendable out) throws IOException {
        out.append(SheetCsv.BYTE_ORDER_MARK);
        SheetCsv csv = new SheetCsv(out);
        csv.row(COLUMNS);
        for (Line line : lines) {
            csv.row(line.cells);
        }
    }

    /** Writes the sheet as a page that can be judged in a browser. */
    public void writeHtml(Appendable out, String title) throws IOException {
        out.append(new SheetPage(this, title).html());
    }

    private static String cell(String column, TableRow row, Context context, long population) {
        return switch (column) {
            case "population" -> Long.toString(population);
            case "fact" -> FactText.of(row);
            case "before" -> context.before();
            case "passage" -> context.passage();
            case "after" -> context.after();
            case "judge", "judgement", "wrong", "note" -> "";
            default -> row.text(column);
        };
    }
}
