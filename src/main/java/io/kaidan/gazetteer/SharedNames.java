package io.kaidan.gazetteer;

import io.kaidan.data.Tsv;
import io.kaidan.document.EntityType;
import java.util.List;

/**
 * Finds full names that two entries of one type share although nothing tells the two apart. Two people may share a
 * reading (李容浩 and 李英浩 are both リ・ヨンホ), not their whole name.
 */
final class SharedNames {
    private SharedNames() {}

    static void report(Ledger ledger, NameIndex index) {
        for (Entry entry : ledger.entries()) {
            report(entry, entry.name(), ledger, index);
            entry.names().forEach(name -> report(entry, name, ledger, index));
        }
    }

    private static void report(Entry entry, String name, Ledger ledger, NameIndex index) {
        List<NameForm> forms = index.lookup(name);
        for (NameForm form : forms) {
            Entry other = form.entry();
            if (other == entry) {
                return;
            }
            if (form.kind() == NameForm.Kind.FULL && cannotBeTold(entry, other)) {
                Tsv.Row row = ledger.row(other);
                ledger.report(
                        ledger.row(entry),
                        "'" + name + "' names also " + other.id() + " in " + row.file() + ":" + row.line()
                                + ", with the same state and time");
            }
        }
    }

    private static boolean cannotBeTold(Entry entry, Entry other) {
        return entry.type() == other.type()
                && (entry.type() != EntityType.PERSON || entry.name().equals(other.name()))
                && entry.isUsers() == other.isUsers()
                && entry.state().equals(other.state())
                && entry.period().mayOverlap(other.period());
    }
}
