package io.kaidan.table;

import io.kaidan.document.Article;
import io.kaidan.document.Relation;

/**
 * A row of the relation table.
 *
 * @param article the article that tells the fact
 * @param number from 1 within the article
 * @param relation what the pipeline found; cells without offsets are taken from it
 * @param subject who
 * @param object whom, where to, of what; its cells are empty where there is none
 * @param trigger the word that carries the relation
 * @param evidence the clause or sentence that says so
 * @param content what was said or the title held, or null
 */
public record RelationRow(
        Article article,
        int number,
        Relation relation,
        ArgumentCells subject,
        ArgumentCells object,
        Passage trigger,
        Passage evidence,
        Passage content) {}
