package io.kaidan.gazetteer;

import io.kaidan.data.DataFile;
import io.kaidan.data.Tsv;
import io.kaidan.document.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a file of the user: two columns are enough. */
final class UserFile {
    private static final Map<String, EntityType> TYPES = Map.of(
            "PERSON", EntityType.PERSON,
            "STATE", EntityType.STATE,
            "ORGANIZATION", EntityType.ORGANIZATION,
            "LOCATION", EntityType.LOCATION);

    private static final List<String> OPTIONAL = List.of("names", "short", "id", "state", "class");

    private UserFile() {}

    static void read(DataFile file, Ledger ledger) {
        Map<String, String> seen = new HashMap<>();
        Tsv.forEach(file, List.of("name", "type"), OPTIONAL, ledger.problems(), row -> add(row, seen, ledger));
    }

    private static void add(Tsv.Row row, Map<String, String> seen, Ledger ledger) {
        EntityType type = TYPES.get(row.get("type"));
        if (type == null) {
            ledger.report(row, "type '" + row.get("type") + "', expected one of PERSON, STATE, ORGANIZATION, LOCATION");
            return;
        }
        String name = row.get("name");
        String id = row.get("id").isEmpty() ? "user:" + row.get("type") + ":" + name : row.get("id");
        ledger.add(
                new UserEntry(
                        id,
                        type,
                        name,
                        row.list("names"),
                        row.list("short"),
                        once(row.get("class"), seen),
                        once(row.get("state"), seen)),
                row);
    }

    /** Files may have a hundred thousand lines, and few states: each is kept once. */
    private static String once(String value, Map<String, String> seen) {
        return value.isEmpty() ? "" : seen.computeIfAbsent(value, first -> first);
    }
}
