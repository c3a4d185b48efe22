package io.kaidan.gazetteer;

import io.kaidan.data.DataProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells which lines of the user's files hide shipped entries: wherever the name stands, it is the user's. */
final class Shadows {
    private final Ledger ledger;
    private final NameIndex index;

    /** The shipped entries that a user's name hides, the first of them first. */
    private final Map<Entry, Map<String, List<Entry>>> hidden = new LinkedHashMap<>();

    Shadows(Ledger ledger, NameIndex index) {
        this.ledger = ledger;
        this.index = index;
    }

    /** One note for each name of the user that hides something, sorted by file and line. */
    List<DataProblem> notes(List<NamedAgain> again) {
        for (NamedAgain one : again) {
            if (!one.entry().isUsers()) {
                collect(one);
            }
        }
        List<DataProblem> notes = new ArrayList<>();
        hidden.forEach((users, names) -> names.forEach((name, shipped) -> notes.add(note(users, name, shipped))));
        return notes.stream().sorted().toList();
    }

    private void collect(NamedAgain shipped) {
        for (NameForm form : index.lookup(shipped.name())) {
            Entry users = form.entry();
            if (users.isUsers()
                    && form.kind() == NameForm.Kind.FULL
                    && !users.id().equals(shipped.entry().id())) {
                hidden.computeIfAbsent(users, entry -> new LinkedHashMap<>())
                        .computeIfAbsent(shipped.name(), name -> new ArrayList<>())
                        .add(shipped.entry());
            }
        }
    }

    private DataProblem note(Entry users, String name, List<Entry> shipped) {
        Ledger.Line line = ledger.line(users);
        Entry first = shipped.get(0);
        String more = shipped.size() == 1 ? "" : " and " + (shipped.size() - 1) + " more";
        return new DataProblem(
                line.file(),
                line.number(),
                "'" + name + "' (" + users.type() + ") hides " + first.id() + " (" + first.type() + ", " + first.name()
                        + ") in " + ledger.line(first) + more);
    }
}
