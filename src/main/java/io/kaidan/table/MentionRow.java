package io.kaidan.table;

import io.kaidan.document.Mention;

/**
 * A row of the mention table.
 *
 * @param articleId the article
 * @param mention what the pipeline found; cells without offsets are taken from it
 * @param passage where it stands
 * @param name the name by which the article knows the entity
 * @param entity number of the entity within the article, or null
 * @param id identifier of the gazetteer, empty when not linked
 * @param sentence number of its sentence, or null where it stands in none
 */
public record MentionRow(
        String articleId, Mention mention, Passage passage, String name, Integer entity, String id, Integer sentence) {}
