package io.kaidan.gazetteer;

import io.kaidan.data.DataFile;
import io.kaidan.data.Tsv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads organizations.tsv and organization-suffixes.tsv. */
final class OrganizationFiles {
    private static final List<String> CLASSES = List.of(
            "government",
            "ministry",
            "agency",
            "parliament",
            "party",
            "military",
            "armed-group",
            "court",
            "media",
            "think-tank",
            "university",
            "company",
            "bank",
            "international",
            "grouping",
            "union",
            "team",
            "other");

    private OrganizationFiles() {}

    static void readOrganizations(DataFile file, Ledger ledger) {
        List<String> columns = List.of("id", "name", "names", "short", "class", "state", "from", "to", "source");
        for (Tsv.Row row : Tsv.read(file, columns, List.of(), ledger.problems()).rows()) {
            ledger.add(
                    new Organization(
                            row.get("id"),
                            row.get("name"),
                            row.list("names"),
                            row.list("short"),
                            ledger.oneOf(row, "class", CLASSES),
                            ledger.id(row, "state"),
                            ledger.period(row, "from", "to")),
                    row);
        }
    }

    /** The suffixes, longest first. */
    static List<OrganizationSuffix> readSuffixes(DataFile file, Ledger ledger) {
        List<String> columns = List.of("suffix", "class", "generic", "not_before", "min", "example");
        List<OrganizationSuffix> suffixes = new ArrayList<>();
        for (Tsv.Row row : Tsv.read(file, columns, List.of(), ledger.problems()).rows()) {
            suffixes.add(new OrganizationSuffix(
                    FullWidth.of(row.get("suffix")),
                    ledger.oneOf(row, "class", CLASSES),
                    ledger.oneOf(row, "generic", List.of("yes", "no")).equals("yes"),
                    row.list("not_before"),
                    ledger.number(row, "min")));
        }
        suffixes.sort(Comparator.comparingInt(suffix -> -suffix.suffix().length()));
        return suffixes;
    }
}
