package io.kaidan.gazetteer;

/**
 * That a spelling of an entry is already one of an entry read before.
 *
 * @param name as the later entry spells it
 */
record NamedAgain(Entry entry, String name, NameForm.Kind kind) {}
