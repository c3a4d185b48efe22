package io.kaidan.gazetteer;

import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What was read so far and from which line, so that files that refer to each other can be checked in the end. */
final class Ledger {
    /** A line of a file. */
    record Line(String file, int number) {
        /** As messages have it. */
        @Override
        public String toString() {
            return file + ":" + number;
        }
    }

    private record Reference(Tsv.Row row, String column, String id) {}

    private final Problems problems;
    private final List<Entry> all = new ArrayList<>();
    private final Map<String, Entry> users = new HashMap<>();
    private final Map<String, Entry> shipped = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /** Where each entry stands in the two lists, as far as anybody has asked. */
    private final IdentityHashMap<Entry, Integer> numbers = new IdentityHashMap<>();

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
        return shipped.getOrDefault(id, users.get(id));
    }

    /** The entries of the user's files by identifier; nothing may be added any more. */
    Map<String, Entry> users() {
        return Collections.unmodifiableMap(users);
    }

    /** The shipped entries by identifier; nothing may be added any more. */
    Map<String, Entry> shipped() {
        return Collections.unmodifiableMap(shipped);
    }

    Line line(Entry entry) {
        while (numbers.size() < all.size()) {
            numbers.put(all.get(numbers.size()), numbers.size());
        }
        return lines.get(numbers.get(entry));
    }

    /** Takes an entry in; a line of the user may carry the id of a shipped one, whose further name it then gives. */
    void add(Entry entry, Tsv.Row row) {
        if (entry.id().isEmpty() || entry.name().isEmpty()) {
            report(row, "id or name is empty, expected both");
            return;
        }
        Entry first = (entry.isUsers() ? users : shipped).putIfAbsent(entry.id(), entry);
        if (first != null) {
            report(row, "id '" + entry.id() + "' stands also in " + line(first));
            return;
        }
        all.add(entry);
        lines.add(new Line(row.file(), row.line()));
    }

    void report(Line line, String message) {
        problems.add(line.file(), line.number(), message);
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
            if (entry(reference.id) == null) {
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
