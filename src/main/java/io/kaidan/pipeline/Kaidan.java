package io.kaidan.pipeline;

import io.kaidan.clause.ClauseAnalyzer;
import io.kaidan.clause.Frame;
import io.kaidan.data.DataProblem;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Article;
import io.kaidan.document.DateExpression;
import io.kaidan.document.Document;
import io.kaidan.document.Entities;
import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Relation;
import io.kaidan.document.Search;
import io.kaidan.document.Title;
import io.kaidan.mention.Mentions;
import io.kaidan.rule.Rule;
import io.kaidan.rule.RuleMatcher;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pipeline: annotates articles. Loading takes a moment and reads everything from the class path; afterwards an
 * instance is immutable and may be shared by any number of threads.
 */
public final class Kaidan {
    private final Settings settings;
    private final Stages stages;

    private Kaidan(Settings settings, Stages stages) {
        this.settings = settings;
        this.stages = stages;
    }

    /** A pipeline with the shipped gazetteers, rules and models. */
    public static Kaidan create() {
        return create(Settings.defaults());
    }

    /** @throws io.kaidan.data.DataException if a data file of the user has mistakes */
    public static Kaidan create(Settings settings) {
        return new Kaidan(settings, Stages.load(settings));
    }

    public Settings settings() {
        return settings;
    }

    /** Where names of the user's files hide shipped ones, by file and line; they win all the same. */
    public List<DataProblem> shadowed() {
        return stages.names().gazetteer().shadows();
    }

    /** The rules in force, in the order in which they are tried. */
    public List<Rule> rules() {
        return stages.rules();
    }

    /** Annotates one article; never fails on strange text. */
    public Document annotate(Article article) {
        return analyze(article).document();
    }

    /** Annotates articles one after the other, as the stream is read; a parallel stream annotates in parallel. */
    public Stream<Document> annotate(Stream<Article> articles) {
        return articles.map(this::annotate);
    }

    /** Annotates one article and keeps what every stage found. */
    public Analysis analyze(Article article) {
        Article read = settings.headlineOnly() ? headlineOf(article) : article;
        AnnotatedText text = stages.texts().annotate(read);
        List<Title> found = stages.names().titles().find(text);
        Mentions names = stages.names().mentions().find(text, found, read.date());
        List<Mention> mentions = names.mentions();
        List<Title> titles = stages.names().titles().find(text, mentions);
        Entities entities = stages.names().linker().link(text, mentions, read.date());
        List<DateExpression> dates = outside(mentions, stages.dates().find(text, read.date()));
        ClauseAnalyzer.Analysis clauses = stages.clauses().analyze(text, mentions, entities, titles, dates);
        List<Relation> relations = stages.relations()
                .extract(text, clauses.frames(), entities, stages.dates().events(text, dates));
        return new Analysis(read, text, names, titles, entities, dates, clauses, relations);
    }

    /** 江田五月: what looks like a date inside a name is none. */
    private static List<DateExpression> outside(List<Mention> names, List<DateExpression> dates) {
        return dates.stream()
                .filter(date -> {
                    int next = Search.first(
                            names.size(),
                            i -> names.get(i).span().end() > date.span().begin());
                    return next == names.size()
                            || names.get(next).type() != EntityType.PERSON
                            || !names.get(next).span().contains(date.span());
                })
                .toList();
    }

    /** Every rule that could say something of a frame, with what became of it. */
    public List<RuleMatcher.Attempt> attempts(Frame frame) {
        return stages.relations().attempts(frame);
    }

    private static Article headlineOf(Article article) {
        return new Article(
                article.id(), article.date(), article.outlet(), article.url(), article.headline(), "", article.extra());
    }
}
