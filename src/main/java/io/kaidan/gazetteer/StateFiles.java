package io.kaidan.gazetteer;

import io.kaidan.data.DataFile;
import io.kaidan.data.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads states.tsv and the three files about one-character states. */
final class StateFiles {
    private static final List<String> CONTEXTS =
            List.of("prefix", "title", "side", "name", "headline", "after-name", "north", "alone", "noun", "head");

    private StateFiles() {}

    static void readStates(DataFile file, Ledger ledger) {
        List<String> columns = List.of("id", "name", "names", "kanji", "capital", "from", "to", "source");
        Set<String> names = new HashSet<>();
        for (Tsv.Row row :
                Tsv.read(file, columns, List.of("short"), ledger.problems()).rows()) {
            if (!names.add(row.get("name"))) {
                ledger.report(row, "name '" + row.get("name") + "' stands twice, expected unique names");
            }
            ledger.add(
                    new State(
                            row.get("id"),
                            row.get("name"),
                            row.list("names"),
                            row.list("short"),
                            row.list("kanji"),
                            ledger.ids(row, "capital"),
                            ledger.period(row, "from", "to")),
                    row);
        }
    }

    static StateAbbreviations readAbbreviations(DataFile compounds, DataFile kanji, DataFile contexts, Ledger ledger) {
        return new StateAbbreviations(
                readCompounds(compounds, ledger), readKanji(kanji, ledger), readContexts(contexts, ledger));
    }

    private static List<StateCompound> readCompounds(DataFile file, Ledger ledger) {
        List<String> columns = List.of("surface", "states", "needs", "not_before", "not_after");
        List<StateCompound> compounds = new ArrayList<>();
        for (Tsv.Row row : Tsv.read(file, columns, List.of(), ledger.problems()).rows()) {
            String surface = row.get("surface");
            List<String> states = ledger.ids(row, "states");
            if (surface.length() < 2 || surface.length() != states.size()) {
                ledger.report(row, "'" + surface + "' has " + states.size() + " states, expected one a character");
                continue;
            }
            compounds.add(new StateCompound(surface, states, need(row, ledger), surroundings(row)));
        }
        return compounds;
    }

    private static StateCompound.Need need(Tsv.Row row, Ledger ledger) {
        return switch (ledger.oneOf(row, "needs", List.of("none", "head", "named"))) {
            case "head" -> StateCompound.Need.HEAD;
            case "named" -> StateCompound.Need.NAMED;
            default -> StateCompound.Need.NONE;
        };
    }

    private static List<KanjiState> readKanji(DataFile file, Ledger ledger) {
        List<String> columns = List.of("kanji", "state", "contexts", "not_before", "not_after");
        List<KanjiState> states = new ArrayList<>();
        for (Tsv.Row row :
                Tsv.read(file, columns, List.of("with"), ledger.problems()).rows()) {
            String kanji = row.get("kanji");
            if (kanji.length() != 1) {
                ledger.report(row, "'" + kanji + "', expected one character");
                continue;
            }
            for (String context : row.list("contexts")) {
                if (!CONTEXTS.contains(context)) {
                    ledger.report(row, "context '" + context + "', expected one of " + CONTEXTS);
                }
            }
            states.add(new KanjiState(
                    kanji.charAt(0),
                    ledger.id(row, "state"),
                    Set.copyOf(row.list("contexts")),
                    Set.copyOf(ledger.ids(row, "with")),
                    surroundings(row)));
        }
        return states;
    }

    private static Map<String, List<String>> readContexts(DataFile file, Ledger ledger) {
        Map<String, List<String>> contexts = new HashMap<>();
        for (Tsv.Row row : Tsv.read(file, List.of("context", "word", "example"), List.of(), ledger.problems())
                .rows()) {
            String context = ledger.oneOf(row, "context", CONTEXTS);
            contexts.computeIfAbsent(context, unused -> new ArrayList<>()).add(FullWidth.of(row.get("word")));
        }
        return contexts;
    }

    private static Surroundings surroundings(Tsv.Row row) {
        return new Surroundings(row.list("not_before"), row.list("not_after"));
    }
}
