package io.kaidan.text;

import io.kaidan.document.Article;
import io.kaidan.document.Bracket;
import io.kaidan.document.Layout;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the outer form of an article. Words that tell a tag from a dateline are in {@code models/layout.tsv}. Immutable;
 * any number of threads may share it.
 */
public final class LayoutFinder {
    private final TagFinder tags;
    private final DatelineFinder datelines;
    private final TailFinder tails;

    /**
     * @param normalizer the one that the texts come from
     * @throws io.kaidan.data.DataException if the shipped word list has mistakes, which the build excludes
     */
    public LayoutFinder(Normalizer normalizer) {
        LayoutWords words = LayoutWords.shipped(normalizer);
        tags = new TagFinder(words);
        datelines = new DatelineFinder(words);
        tails = new TailFinder(words);
    }

    /** @param text the normalized text of this article */
    public Layout find(Article article, NormalizedText text) {
        Span headline = article.headlineSpan();
        Span body = article.bodySpan();
        List<Span> paragraphs = Paragraphs.find(text, body);
        Zones zones = new Zones(text.normalized());
        CaptionFinder.find(headline, zones);
        CaptionFinder.find(body, zones);
        boolean opinion = tags.findInHeadline(headline, zones);
        tails.findInHeadline(headline, zones);
        for (int i = 0; i < paragraphs.size(); i++) {
            datelines.find(paragraphs.get(i), i == 0, zones);
            boolean opinionHere = tags.findInParagraph(paragraphs.get(i), zones);
            opinion |= i == 0 && opinionHere;
        }
        tails.findInBody(paragraphs, zones);
        return new Layout(headline, body, zones.sorted(), brackets(text, headline, paragraphs), opinion);
    }

    private static List<Bracket> brackets(NormalizedText text, Span headline, List<Span> paragraphs) {
        List<Bracket> brackets = new ArrayList<>(BracketFinder.QUOTATION.find(text.normalized(), headline));
        for (Span paragraph : paragraphs) {
            brackets.addAll(BracketFinder.QUOTATION.find(text.normalized(), paragraph));
        }
        return brackets;
    }
}
