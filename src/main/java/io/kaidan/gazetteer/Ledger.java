package io.kaidan.gazetteer;

import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What was read so far and from which line, so that files that refer to each other can be checked in the end. */
final class Ledger {
    private record Reference(Tsv.Row row, String column, String id) {}

    private final Problems problems;
    private final List<Entry> all = new ArrayList<>();
    private final Map<String, Entry> entries = new HashMap<>();
    private final IdentityHashMap<Entry, Tsv.Row> rows = new IdentityHashMap<>();
    private final List<Reference> references = new ArrayList<>();

    Ledger(Problems problems) {
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /** All entries in the order of the files, those of the user first. */
    List<Entry> entries() {
        return all;
    }

    Entry entry(String id) {
        return entries.get(id);
    }

    Tsv.Row row(Entry entry) {
        return rows.get(entry);
    }

    /** Takes an entry in; a line of the user may carry the id of a shipped one, whose further name it then gives. */
    void add(Entry entry, Tsv.Row row) {
        if (entry.id().isEmpty() || entry.name().isEmpty()) {
            report(row, "id or name is empty, expected both");
            return;
        }
        Entry first = entries.get(entry.id());
        if (first != null && first.isUsers() == entry.isUsers()) {
            Tsv.Row other = rows.get(first);
            report(row, "id '" + entry.id() + "' stands also in " + other.file() + ":" + other.line());
            return;
        }
        all.add(entry);
        rows.put(entry, row);
        entries.put(entry.id(), entry);
    }

    void report(Tsv.Row row, String message) {
        problems.add(row.file(), row.line(), message);
    }

    /** The ids in a cell; each must be listed by the end. */
    List<String> ids(Tsv.Row row, String column) {
        List<String> ids = row.list(column);
        ids.forEach(id -> references.add(new Reference(row, column, id)));
        return ids;
    }

    /** The id in a cell, possibly empty; it must be listed by the end. */
    String id(Tsv.Row row, String column) {
        String id = row.get(column);
        if (!id.isEmpty()) {
            references.add(new Reference(row, column, id));
        }
        return id;
    }

    /** A cell that must hold one of the values. */
    String oneOf(Tsv.Row row, String column, List<String> values) {
        String value = row.get(column);
        if (!values.contains(value)) {
            report(row, column + " '" + value + "', expected one of " + String.join(", ", values));
        }
        return value;
    }

    Period period(Tsv.Row row, String fromColumn, String toColumn) {
        String from = date(row, fromColumn);
        String to = date(row, toColumn);
        if (!from.isEmpty() && !to.isEmpty() && Period.isAfter(from, to)) {
            report(row, fromColumn + " " + from + " lies after " + toColumn + " " + to);
        }
        return new Period(from, to);
    }

    int number(Tsv.Row row, String column) {
        String cell = row.get(column);
        if (!cell.matches("\\d{1,2}")) {
            report(row, column + " '" + cell + "', expected a small number");
            return 1;
        }
        return Integer.parseInt(cell);
    }

    void checkReferences() {
        for (Reference reference : references) {
            if (!entries.containsKey(reference.id)) {
                report(reference.row, reference.column + " '" + reference.id + "' is the id of no line");
            }
        }
    }

    private String date(Tsv.Row row, String column) {
        String date = row.get(column);
        if (!date.isEmpty() && !Period.isDate(date)) {
            report(row, column + " '" + date + "', expected 2024-07-18, 2024-07 or 2024");
            return "";
        }
        return date;
    }
}
