package io.kaidan.pipeline;

import io.kaidan.data.Problems;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Article;
import io.kaidan.document.Document;
import io.kaidan.document.Entities;
import io.kaidan.document.Title;
import io.kaidan.mention.Mentions;
import io.kaidan.sentence.TextAnnotator;
import io.kaidan.time.DateFinder;
import io.kaidan.token.KuromojiTokenizer;
import java.util.List;

/**
 * The pipeline: annotates articles. Loading takes a moment and reads everything from the class path; afterwards an
 * instance is immutable and may be shared by any number of threads.
 */
public final class Kaidan {
    private final Settings settings;
    private final TextAnnotator texts = new TextAnnotator(new KuromojiTokenizer());
    private final DateFinder dates = DateFinder.create();

    private final NameStages names;

    private Kaidan(Settings settings, NameStages names) {
        this.settings = settings;
        this.names = names;
    }

    /** A pipeline with the shipped gazetteers, rules and models. */
    public static Kaidan create() {
        return create(Settings.defaults());
    }

    /** @throws io.kaidan.data.DataException if a data file of the user has mistakes */
    public static Kaidan create(Settings settings) {
        Problems problems = new Problems();
        NameStages names = NameStages.load(settings, problems);
        problems.throwIfAny();
        return new Kaidan(settings, names);
    }

    public Settings settings() {
        return settings;
    }

    /** Annotates one article; never fails on strange text. */
    public Document annotate(Article article) {
        AnnotatedText annotated = texts.annotate(article);
        List<Title> titles = names.titles().find(annotated);
        Mentions mentions = names.mentions().find(annotated, titles, article.date());
        Entities entities = names.linker().link(annotated, mentions.mentions(), article.date());
        return new Document(
                article, annotated, mentions.mentions(), entities, dates.find(annotated, article.date()), List.of());
    }
}
