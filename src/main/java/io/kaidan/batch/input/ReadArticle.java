package io.kaidan.batch.input;

import io.kaidan.document.Article;
import java.util.Objects;

/**
 * An article with the place where it was read.
 *
 * @param input the file, as the user named it
 * @param line where the article begins, from 1
 */
public record ReadArticle(Article article, String input, int line) implements Reading {
    public ReadArticle {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(input, "input");
    }
}
