package io.kaidan.gazetteer;

import io.kaidan.data.DataFile;
import io.kaidan.data.Tsv;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Common nouns that end like the name of an organisation and name none: 子会社, 特別委員会. */
final class OrganizationStops {
    private final Set<String> whole = new HashSet<>();
    private final Set<String> ends = new HashSet<>();

    private OrganizationStops() {}

    static OrganizationStops read(DataFile file, Ledger ledger) {
        OrganizationStops stops = new OrganizationStops();
        for (Tsv.Row row : Tsv.read(file, List.of("word", "match"), List.of(), ledger.problems())
                .rows()) {
            boolean end = ledger.oneOf(row, "match", List.of("whole", "end")).equals("end");
            (end ? stops.ends : stops.whole).add(FullWidth.of(row.get("word")));
        }
        return stops;
    }

    boolean hold(String surface) {
        if (whole.contains(surface)) {
            return true;
        }
        for (int begin = 0; begin < surface.length(); begin++) {
            if (ends.contains(surface.substring(begin))) {
                return true;
            }
        }
        return false;
    }
}
