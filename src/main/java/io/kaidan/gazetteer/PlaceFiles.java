package io.kaidan.gazetteer;

import io.kaidan.data.DataFile;
import io.kaidan.data.Tsv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Reads places.tsv and place-suffixes.tsv. */
final class PlaceFiles {
    private static final List<String> KINDS = List.of("proper", "any", "description");

    private static final List<String> CLASSES = List.of("capital", "city", "region", "sea", "facility", "area");

    private PlaceFiles() {}

    static void readPlaces(DataFile file, Ledger ledger) {
        List<String> columns = List.of("id", "name", "names", "class", "state", "metonym", "source");
        for (Tsv.Row row : Tsv.read(file, columns, List.of(), ledger.problems()).rows()) {
            ledger.add(
                    new Place(
                            row.get("id"),
                            row.get("name"),
                            row.list("names"),
                            ledger.oneOf(row, "class", CLASSES),
                            ledger.id(row, "state"),
                            ledger.id(row, "metonym")),
                    row);
        }
    }

    /** The suffixes, longest first. */
    static List<PlaceSuffix> readSuffixes(DataFile file, Ledger ledger) {
        List<String> columns = List.of("suffix", "kind", "min", "not_before", "not_words", "example");
        List<PlaceSuffix> suffixes = new ArrayList<>();
        for (Tsv.Row row : Tsv.read(file, columns, List.of(), ledger.problems()).rows()) {
            suffixes.add(new PlaceSuffix(
                    row.get("suffix"),
                    PlaceSuffix.Kind.valueOf(ledger.oneOf(row, "kind", KINDS).toUpperCase(Locale.ROOT)),
                    row.list("not_before"),
                    row.list("not_words"),
                    ledger.number(row, "min")));
        }
        suffixes.sort(Comparator.comparingInt(suffix -> -suffix.suffix().length()));
        return suffixes;
    }
}
