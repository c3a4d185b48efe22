package io.kaidan.training;

import io.kaidan.document.AnnotatedText;
import io.kaidan.mention.TitleFinder;
import io.kaidan.sentence.TextAnnotator;
import io.kaidan.tagger.LabelledText;

/** Annotates the texts of corpora as the pipeline does before it looks for names. */
final class TextLabeller {
    private final TextAnnotator texts;
    private final TitleFinder titles;

    TextLabeller(TextAnnotator texts, TitleFinder titles) {
        this.texts = texts;
        this.titles = titles;
    }

    LabelledText label(CorpusText source, float weight) {
        AnnotatedText text = texts.annotate(source.article());
        return new LabelledText(text, titles.find(text), source.names(), source.corpus(), weight);
    }
}
