package io.kaidan.gazetteer;

import io.kaidan.data.DataFile;
import io.kaidan.data.Tsv;
import io.kaidan.document.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads people.tsv and roles.tsv. */
final class PeopleFiles {
    private static final Pattern ORDINAL = Pattern.compile("(.{2,}?)[0-9一二三四五六七八九十]+世");

    private PeopleFiles() {}

    static void readPeople(DataFile file, Ledger ledger) {
        List<String> columns = List.of("id", "name", "names", "short", "famous", "state", "born", "died", "source");
        for (Tsv.Row row : Tsv.read(file, columns, List.of(), ledger.problems()).rows()) {
            ledger.add(
                    new Person(
                            row.get("id"),
                            row.get("name"),
                            row.list("names"),
                            withoutOrdinal(row.list("short"), row.get("name"), row.list("names")),
                            row.list("famous"),
                            ledger.id(row, "state"),
                            ledger.period(row, "born", "died")),
                    row);
        }
    }

    /** Monarchs and popes are called without their number too: フェリペ6世, フェリペ国王. */
    private static List<String> withoutOrdinal(List<String> shortNames, String name, List<String> names) {
        List<String> all = new ArrayList<>(shortNames);
        Stream.concat(Stream.of(name), names.stream())
                .map(ORDINAL::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .filter(shorter -> !all.contains(shorter))
                .forEach(all::add);
        return all;
    }

    /** To be called when people, states, organisations and places have been read. */
    static List<DatedRole> readRoles(DataFile file, SharedPosts shared, Ledger ledger) {
        List<String> columns = List.of("person", "title", "of", "from", "to", "end", "source");
        List<DatedRole> roles = new ArrayList<>();
        Set<DatedRole> seen = new HashSet<>();
        Incumbents incumbents = new Incumbents();
        for (Tsv.Row row : Tsv.read(file, columns, List.of(), ledger.problems()).rows()) {
            DatedRole role = new DatedRole(
                    ledger.id(row, "person"), row.get("title"), ledger.id(row, "of"), ledger.period(row, "from", "to"));
            check(role, row, ledger);
            if (!seen.add(role)) {
                ledger.report(row, "the same role stands on an earlier line");
            }
            roles.add(role);
            incumbents.add(role, row.get("end").equals("open"), row);
        }
        incumbents.report(shared, ledger);
        return roles;
    }

    private static void check(DatedRole role, Tsv.Row row, Ledger ledger) {
        boolean ended = !role.period().to().isEmpty();
        List<String> ends = ended ? List.of("") : List.of("open", "unknown");
        if (!ends.contains(row.get("end"))) {
            ledger.report(
                    row,
                    ended
                            ? "both 'to' and 'end' are filled in, expected one"
                            : "end '" + row.get("end") + "', expected open or unknown where 'to' is empty");
        }
        if (role.title().isEmpty()) {
            ledger.report(row, "title is empty");
        }
        Entry person = ledger.entry(role.person());
        if (person != null && person.type() != EntityType.PERSON) {
            ledger.report(row, "'" + role.person() + "' is no person");
        } else if (person != null && !role.period().mayOverlap(person.period())) {
            ledger.report(row, "the role lies outside the life of " + person.name());
        }
    }
}
