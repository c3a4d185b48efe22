package io.kaidan.gazetteer;

import io.kaidan.document.EntityType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds names that count by themselves, full or famous, and that two entries of one type share although nothing tells
 * the two apart. Time and state tell all entries apart, and people their offices too: 李容浩 and 李英浩 are both
 * リ・ヨンホ, but one is foreign minister and the other chief of staff.
 */
final class SharedNames {
    private final Ledger ledger;
    private final NameIndex index;
    private final Map<String, List<DatedRole>> roles;

    SharedNames(Ledger ledger, NameIndex index, List<DatedRole> roles) {
        this.ledger = ledger;
        this.index = index;
        this.roles = roles.stream().collect(Collectors.groupingBy(DatedRole::person));
    }

    /** @param again every spelling that an entry before has too */
    void report(List<NamedAgain> again) {
        for (NamedAgain one : again) {
            if (one.kind() != NameForm.Kind.SHORT) {
                report(one.entry(), one.name());
            }
        }
    }

    private void report(Entry entry, String name) {
        List<NameForm> forms = index.lookup(name);
        for (NameForm form : forms) {
            Entry other = form.entry();
            if (other == entry) {
                return;
            }
            if (form.kind() != NameForm.Kind.SHORT && cannotBeTold(entry, other)) {
                ledger.report(
                        ledger.line(entry),
                        "'" + name + "' names also " + other.id() + " in " + ledger.line(other)
                                + ", with the same state and time" + hint(entry));
            }
        }
    }

    private static String hint(Entry entry) {
        return entry.type() == EntityType.PERSON ? "; expected offices or years of life that tell them apart" : "";
    }

    private boolean cannotBeTold(Entry entry, Entry other) {
        return entry.type() == other.type()
                && entry.isUsers() == other.isUsers()
                && entry.state().equals(other.state())
                && entry.period().mayOverlap(other.period())
                && (entry.type() != EntityType.PERSON || !officesTell(entry, other));
    }

    /** Whether at least one of the two has offices, and they never hold the same one at one time. */
    private boolean officesTell(Entry entry, Entry other) {
        List<DatedRole> offices = roles.getOrDefault(entry.id(), List.of());
        List<DatedRole> others = roles.getOrDefault(other.id(), List.of());
        return !(offices.isEmpty() && others.isEmpty())
                && offices.stream()
                        .noneMatch(role -> others.stream()
                                .anyMatch(held -> held.title().equals(role.title())
                                        && held.of().equals(role.of())
                                        && held.period().mayOverlapBeyondEnds(role.period())));
    }
}
