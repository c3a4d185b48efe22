package io.kaidan.gazetteer;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/** Whose name something is, by its folded characters; grows while an index is built, and cannot be changed from outside. */
final class Forms extends AbstractList<NameForm> implements RandomAccess {
    private final String name;
    private final int hash;
    private final NameForm first;

    /** Null while there is only one, which is the rule. */
    private NameForm[] others;

    private int size = 1;

    Forms(String name, NameForm first) {
        this.name = name;
        this.hash = name.hashCode();
        this.first = first;
    }

    String name() {
        return name;
    }

    /** Of the name; at hand where to look into the name would take long. */
    int hash() {
        return hash;
    }

    /** Adds a form unless the last one is of the same entry: an entry's names come one after the other. */
    void append(NameForm form) {
        if (get(size - 1).entry() == form.entry()) {
            return;
        }
        if (others == null) {
            others = new NameForm[2];
        } else if (size > others.length) {
            others = Arrays.copyOf(others, 2 * others.length);
        }
        others[size++ - 1] = form;
    }

    @Override
    public NameForm get(int index) {
        Objects.checkIndex(index, size);
        return index == 0 ? first : others[index - 1];
    }

    @Override
    public int size() {
        return size;
    }
}
