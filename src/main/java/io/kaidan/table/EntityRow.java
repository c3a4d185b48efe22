package io.kaidan.table;

import io.kaidan.document.EntityType;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of the entity table: one entity over the whole run.
 *
 * @param id identifier of the gazetteer, empty when not linked
 * @param name the gazetteer's name; without identifier the name by which the articles know it
 * @param state ISO code of the state it is or belongs to, empty when unknown
 * @param aliases the different forms in which the articles write it, sorted
 * @param articles how many articles have it
 * @param mentions how many mentions
 * @param met how many MET rows have it as a party, of any modality
 * @param said how many SAID rows have it as the speaker, of any modality
 * @param firstDate earliest publication date of its articles, or null
 * @param lastDate latest publication date of its articles, or null
 */
public record EntityRow(
        String id,
        String name,
        EntityType type,
        String state,
        List<String> aliases,
        int articles,
        int mentions,
        int met,
        int said,
        LocalDate firstDate,
        LocalDate lastDate) {
    public EntityRow {
        aliases = List.copyOf(aliases);
    }
}
