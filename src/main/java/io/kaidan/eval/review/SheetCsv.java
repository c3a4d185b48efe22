package io.kaidan.eval.review;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * CSV that people open in spreadsheet programs: RFC 4180 with LF. A cell that such a program would take for a formula
 * (it begins with {@code = + - @}, with one of these in full width, which Japanese ones take for the same, a tab or a carriage return) gets an apostrophe before it, which {@link #read} takes
 * away.
 */
public final class SheetCsv {
    /** So that spreadsheet programs read the file as UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final String FORMULA = "=+-@＝＋－＠\t\r";
    private static final char APOSTROPHE = '\'';

    private final CSVPrinter printer;

    /** @param out stays open */
    public SheetCsv(Appendable out) throws IOException {
        this.printer = new CSVPrinter(out, FORMAT);
    }

    /** Writes a row. */
    public void row(List<String> cells) throws IOException {
        for (String cell : cells) {
            printer.print(safe(cell));
        }
        printer.println();
    }

    /** The text of a cell that was written. */
    public static String read(String cell) {
        boolean quoted = cell.length() > 1 && cell.charAt(0) == APOSTROPHE && isFormula(cell.substring(1));
        return quoted ? cell.substring(1) : cell;
    }

    static String safe(String cell) {
        return isFormula(cell) ? APOSTROPHE + cell : cell;
    }

    /** Also one that begins with apostrophes before that, so that reading gives back what was written. */
    private static boolean isFormula(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == APOSTROPHE) {
            at++;
        }
        return at < cell.length() && FORMULA.indexOf(cell.charAt(at)) >= 0;
    }
}
