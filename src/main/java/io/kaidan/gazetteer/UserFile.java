package io.kaidan.gazetteer;

import io.kaidan.data.DataFile;
import io.kaidan.data.Tsv;
import io.kaidan.document.EntityType;
import java.util.List;
import java.util.Map;

/** Reads a file of the user: two columns are enough. */
final class UserFile {
    private static final Map<String, EntityType> TYPES = Map.of(
            "PERSON", EntityType.PERSON,
            "STATE", EntityType.STATE,
            "ORGANIZATION", EntityType.ORGANIZATION,
            "LOCATION", EntityType.LOCATION);

    private UserFile() {}

    static void read(DataFile file, Ledger ledger) {
        List<String> optional = List.of("names", "short", "id", "state", "class");
        for (Tsv.Row row : Tsv.read(file, List.of("name", "type"), optional, ledger.problems())
                .rows()) {
            EntityType type = TYPES.get(row.get("type"));
            if (type == null) {
                ledger.report(
                        row, "type '" + row.get("type") + "', expected one of PERSON, STATE, ORGANIZATION, LOCATION");
                continue;
            }
            String id = row.get("id").isEmpty() ? "user:" + row.get("type") + ":" + row.get("name") : row.get("id");
            ledger.add(
                    new UserEntry(
                            id,
                            type,
                            row.get("name"),
                            row.list("names"),
                            row.list("short"),
                            row.get("class"),
                            row.get("state")),
                    row);
        }
    }
}
