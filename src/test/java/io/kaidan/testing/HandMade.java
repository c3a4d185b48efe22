package io.kaidan.testing;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Argument;
import io.kaidan.document.Article;
import io.kaidan.document.DateExpression;
import io.kaidan.document.Document;
import io.kaidan.document.Entities;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Holding;
import io.kaidan.document.Layout;
import io.kaidan.document.Mention;
import io.kaidan.document.Modality;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Relation;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import io.kaidan.document.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a document together by hand, for tests of what comes after the pipeline. Words are given by their text; the first
 * place where it stands is meant, or the one after {@link #from}.
 */
public final class HandMade {
    private final Article article;
    private final String text;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private int from;

    public HandMade(Article article) {
        this.article = article;
        this.text = article.text();
    }

    /** Words are looked for behind the first place of this one. */
    public HandMade from(String word) {
        from = text.indexOf(word);
        return this;
    }

    public Span span(String word) {
        int begin = text.indexOf(word, from);
        if (begin < 0) {
            throw new IllegalArgumentException("'" + word + "' is not in the text");
        }
        return new Span(begin, begin + word.length());
    }

    /** @param surfaces its mentions, in order of the text */
    public Entity entity(EntityType type, String name, String id, String state, String... surfaces) {
        List<Mention> mentions = new ArrayList<>();
        for (String surface : surfaces) {
            Mention.Source source = id.isEmpty() ? Mention.Source.PATTERN : Mention.Source.GAZETTEER;
            mentions.add(new Mention(span(surface), type, surface, id, source, "hand", 0.9));
        }
        Entity entity = new Entity(entities.size() + 1, type, name, id, id.isEmpty() ? "" : name, state, mentions);
        entities.add(entity);
        return entity;
    }

    public void holds(Entity person, String title, boolean former, Entity affiliation) {
        holdings.add(new Holding(
                person,
                new Title(span(title), title, "office", former, ""),
                affiliation,
                person.mentions().get(0)));
    }

    public void relation(
            String type, Argument subject, Argument object, String content, String trigger, String evidence) {
        relation(type, subject, object, content, trigger, evidence, "", Modality.ASSERTED);
    }

    public void relation(
            String type,
            Argument subject,
            Argument object,
            String content,
            String trigger,
            String evidence,
            String date,
            Modality modality) {
        relations.add(new Relation(
                type,
                subject,
                object,
                content,
                content.isEmpty() ? null : span(content),
                "",
                modality,
                "",
                date,
                date.isEmpty() ? null : DateExpression.Basis.RESOLVED,
                "",
                relations.size() + 1,
                span(trigger),
                span(evidence),
                1,
                "test." + type,
                "",
                "",
                0.75));
    }

    /** The document; its mentions are those of the entities. Each paragraph is a sentence. */
    public Document document() {
        NormalizedText normalized = new NormalizedText(text, text);
        Tokens tokens = new Tokens(
                normalized, new int[0], new int[0], new String[0], new String[0], new String[0], new boolean[0]);
        Layout layout = new Layout(article.headlineSpan(), article.bodySpan(), List.of(), List.of(), false);
        List<Mention> mentions = entities.stream()
                .flatMap(entity -> entity.mentions().stream())
                .sorted((left, right) -> left.span().compareTo(right.span()))
                .toList();
        return new Document(
                article,
                new AnnotatedText(normalized, layout, tokens, sentences()),
                mentions,
                new Entities(entities, holdings, List.of()),
                List.of(),
                relations);
    }

    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        for (String paragraph : text.split("\n", -1)) {
            if (!paragraph.isEmpty()) {
                Sentence.Part part = begin == 0 ? Sentence.Part.HEADLINE : Sentence.Part.BODY;
                sentences.add(
                        new Sentence(sentences.size() + 1, new Span(begin, begin + paragraph.length()), part, 0, 0, 0));
            }
            begin += paragraph.length() + 1;
        }
        return sentences;
    }
}
