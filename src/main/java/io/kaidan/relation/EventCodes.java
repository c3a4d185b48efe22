package io.kaidan.relation;

import io.kaidan.clause.Lexicon;
import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import io.kaidan.document.Modality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Event codes of rows after the CAMEO and PLOVER manuals, from models/event-codes.tsv: the first line that fits gives
 * them. Immutable.
 */
public final class EventCodes {
    private static final String ANY = "*";

    private final List<Line> lines;

    /**
     * The codes of a row.
     *
     * @param cameo empty when none fits
     * @param plover empty when none fits
     */
    record Codes(String cameo, String plover) {
        static final Codes NONE = new Codes("", "");
    }

    private record Line(String relation, String form, String modality, String act, Codes codes) {}

    private EventCodes(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Reads the shipped table; mistakes are reported. */
    public static EventCodes shipped(Lexicon lexicon, Problems problems) {
        return read(DataFile.shipped("models/event-codes.tsv"), lexicon, problems);
    }

    static EventCodes read(DataFile file, Lexicon lexicon, Problems problems) {
        List<String> columns = List.of("relation", "form", "modality", "class", "cameo", "plover", "example");
        List<String> modalities =
                Arrays.stream(Modality.values()).map(Modality::name).toList();
        Set<String> acts = lexicon.allClasses();
        List<Line> lines = new ArrayList<>();
        for (Tsv.Row row : Tsv.read(file, columns, List.of(), problems).rows()) {
            String modality = row.get("modality");
            String act = row.get("class");
            if (!modality.equals(ANY) && !modalities.contains(modality)) {
                problems.add(row.file(), row.line(), "modality '" + modality + "', expected * or one of " + modalities);
            }
            if (!act.equals(ANY) && !acts.contains(act)) {
                problems.add(row.file(), row.line(), "class '" + act + "' has no word in models/lexicon");
            }
            if (!row.get("cameo").matches("(\\d{2,4})?")) {
                problems.add(row.file(), row.line(), "code '" + row.get("cameo") + "', expected two to four digits");
            }
            lines.add(new Line(
                    row.get("relation"),
                    row.get("form"),
                    modality,
                    act,
                    new Codes(row.get("cameo"), row.get("plover"))));
        }
        return new EventCodes(lines);
    }

    Codes of(Fact fact) {
        for (Line line : lines) {
            if (line.relation().equals(fact.type())
                    && fits(line.form(), fact.form())
                    && fits(line.modality(), fact.modality().name())
                    && (line.act().equals(ANY) || fact.frame().classes().contains(line.act()))) {
                return line.codes();
            }
        }
        return Codes.NONE;
    }

    private static boolean fits(String wanted, String actual) {
        return wanted.equals(ANY) || wanted.equals(actual);
    }
}
