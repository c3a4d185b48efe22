package io.kaidan.table;

import io.kaidan.document.Article;

/**
 * A row of the article table.
 *
 * @param article what was read
 * @param input the file it was read from
 * @param line where it begins there, from 1
 * @param characters length of its text in code points
 * @param mentions how many
 * @param relations how many
 * @param duplicateOf id of the earlier article that it repeats, empty when none
 */
public record ArticleRow(
        Article article, String input, int line, int characters, int mentions, int relations, String duplicateOf) {}
