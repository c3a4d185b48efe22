package io.kaidan.gazetteer;

import io.kaidan.data.DataFile;
import io.kaidan.data.Tsv;
import io.kaidan.document.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a name is something else because of what stands around it: 中国地方, 国会議員, トルコ石. */
final class NameTraps {
    private final Map<String, Surroundings> byName = new HashMap<>();

    private NameTraps() {}

    static NameTraps read(DataFile file, Ledger ledger) {
        NameTraps traps = new NameTraps();
        List<String> columns = List.of("name", "not_after", "not_before", "example");
        for (Tsv.Row row : Tsv.read(file, columns, List.of(), ledger.problems()).rows()) {
            Surroundings surroundings = new Surroundings(row.list("not_after"), row.list("not_before"));
            if (traps.byName.put(FullWidth.of(row.get("name")), surroundings) != null) {
                ledger.report(row, "name '" + row.get("name") + "' stands twice, expected one line");
            }
        }
        return traps;
    }

    boolean hold(String normalized, Span span) {
        Surroundings surroundings = byName.get(span.of(normalized));
        return surroundings != null && surroundings.hold(normalized, span.begin(), span.end());
    }
}
