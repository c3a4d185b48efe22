package io.kaidan.table;

/**
 * The nine cells of a subject or an object.
 *
 * @param name name of the entity, or words of a nominal; empty when the relation has no such argument
 * @param type PERSON, STATE, ORGANIZATION, LOCATION or NOMINAL; empty without argument
 * @param entity number of the entity within the article, or null
 * @param id identifier of the gazetteer, empty when not linked
 * @param label the gazetteer's name, empty when not linked
 * @param role title held in the article, empty when unknown
 * @param state ISO code of the state it is or belongs to, empty when unknown
 * @param passage where the argument is written in the evidence, or null
 */
public record ArgumentCells(
        String name, String type, Integer entity, String id, String label, String role, String state, Passage passage) {

    static final ArgumentCells NONE = new ArgumentCells("", "", null, "", "", "", "", null);
}
