package io.kaidan.training;

import io.kaidan.document.Article;
import io.kaidan.tagger.LabelledText.Name;
import java.util.List;

/**
 * One text of a corpus, before it is annotated.
 *
 * @param corpus name of the corpus, such as {@code stockmark}
 * @param split {@code train}, {@code dev} or {@code test}
 * @param names spans in the text of the article
 */
record CorpusText(String corpus, String split, Article article, List<Name> names) {}
